package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kyotaku.kernel.Japan;

/**
 * 共有フォルダーでのやりとり (3): puts requests into req and waits for the answers in res. One exchange is one
 * job of a claims computer: it has one deadline and keeps a record of its files.
 */
public final class FolderExchange {

  private final StationFolders folders;
  private final FileNumbers numbers;
  private final Patience patience;
  private final Deadline deadline;
  private final Clock clock;
  private final List<FileEvent> events = new ArrayList<>();

  /** The deadline begins to run now. */
  public FolderExchange(Path root, Patience patience, Clock clock) {
    this.folders = StationFolders.below(root);
    this.numbers = new FileNumbers(folders);
    this.patience = patience;
    this.deadline = new Deadline(patience.atMost());
    this.clock = clock;
  }

  /** Writes under another name in the same tree and renames, so that nobody sees half a request. */
  public OqsFileName put(OqsMessage message, byte[] content) {
    String suffix = numbers.take(LocalDate.now(clock.withZone(Japan.ZONE)));
    var name = OqsFileName.request(message, suffix);
    Path unfinished = folders.own().resolve(name.value() + ".writing");
    try {
      Files.write(unfinished, content);
      Files.move(
          unfinished, folders.requests().resolve(name.value()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    note(FileEvent.Kind.WROTE, name);
    return name;
  }

  /**
   * Waits for the answer to this request.
   *
   * @param whole whether the content can be read: a file seen half written is looked at again (3.2)
   */
  public Arrival await(OqsFileName request, Predicate<byte[]> whole) {
    OqsFileName answer = request.answer();
    Path file = folders.answers().resolve(answer.value());
    Optional<byte[]> content = content(file);
    while (content.filter(whole).isEmpty() && !deadline.passed()) {
      deadline.pause(patience.interval());
      content = content(file);
    }
    if (content.isEmpty()) {
      return new Arrival.NotArrived(answer.value());
    }
    note(FileEvent.Kind.READ, answer);
    return new Arrival.Arrived(file, content.get());
  }

  /**
   * Waits before the same is asked again; false at once where the deadline would pass meanwhile.
   */
  boolean mayAskAgain() {
    if (deadline.passesWithin(patience.askAgainAfter())) {
      return false;
    }
    deadline.pause(patience.askAgainAfter());
    return !deadline.passed();
  }

  /** The files written and read so far, in order. */
  public List<FileEvent> events() {
    return List.copyOf(events);
  }

  private static Optional<byte[]> content(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(FileEvent.Kind kind, OqsFileName name) {
    events.add(new FileEvent(clock.instant(), kind, name.value()));
  }
}
