package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;

/** 別置き: an unreadable file with its reason beside it; nothing that lies there is overwritten. */
final class Aside {

  private final StationFolders folders;
  private final Clock clock;

  Aside(StationFolders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  /** The reason is written first: a stop in between is repeated under the same id and name. */
  void put(PickedFile file, AsideReason reason) throws IOException {
    put(file.path(), file.id(), file.name().value(), reason);
  }

  /** A file in req whose name is no request's: its owner would wait for an answer forever. */
  void putStray(Path file) throws IOException {
    var id = UUID.randomUUID();
    var name =
        MessageName.ofRequest(String.valueOf(file.getFileName()))
            .map(MessageName::value)
            .orElse("unusable-name-" + id);
    put(file, id, name, AsideReason.of(ErrorCode.FILE_NAME_UNKNOWN));
  }

  void putUnusableName(Path file) throws IOException {
    var id = UUID.randomUUID();
    put(file, id, "unusable-name-" + id + ".xml", AsideReason.of(ErrorCode.FILE_NAME_UNUSABLE));
  }

  /** What lies there with its reason, newest first. */
  synchronized List<SetAside> all() throws IOException {
    try (Stream<Path> files = Files.list(folders.aside())) {
      return files
          .filter(file -> file.toString().endsWith(ReasonFile.ENDING))
          .flatMap(file -> setAside(file).stream())
          .sorted(Comparator.comparing(SetAside::at).reversed().thenComparing(SetAside::file))
          .toList();
    }
  }

  /**
   * もう一度送る: back among the files that are sent, under the id and the name that it had. Asking twice
   * sends once.
   *
   * @return false where nothing with this id lies there any more
   */
  synchronized boolean sendAgain(UUID id) throws IOException {
    Optional<SetAside> found = all().stream().filter(file -> file.id().equals(id)).findFirst();
    if (found.isPresent()) {
      sendAgain(found.get());
    }
    return found.isPresent();
  }

  /** Reasons whose file went back while the program was stopped, or was taken away by hand. */
  synchronized void removeReasonsWithoutFile() throws IOException {
    try (Stream<Path> files = Files.list(folders.aside())) {
      for (Path file : files.filter(Aside::reasonWithoutFile).toList()) {
        DurableFiles.delete(file);
      }
    }
  }

  private void sendAgain(SetAside file) throws IOException {
    var name = new MessageName(file.why().name());
    DurableFiles.move(file.file(), PickedFile.in(folders.picked(), file.id(), name).path());
    DurableFiles.delete(ReasonFile.beside(file.file()));
  }

  private synchronized void put(Path file, UUID id, String name, AsideReason reason)
      throws IOException {
    var target = free(name, id);
    var now = LocalDateTime.now(clock.withZone(Japan.ZONE)).truncatedTo(ChronoUnit.SECONDS);
    DurableFiles.write(ReasonFile.beside(target), new ReasonFile(id, name, reason, now).content());
    DurableFiles.move(file, target);
  }

  private Path free(String name, UUID id) throws IOException {
    for (int number = 1; ; number++) {
      var candidate = folders.aside().resolve(numbered(name, number));
      if (isFree(candidate, id)) {
        return candidate;
      }
    }
  }

  private static boolean isFree(Path candidate, UUID id) throws IOException {
    var reason = ReasonFile.beside(candidate);
    return Files.notExists(candidate)
        && (Files.notExists(reason) || Files.readString(reason).contains(id.toString()));
  }

  private static String numbered(String name, int number) {
    int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
    return number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }

  private static Optional<SetAside> setAside(Path reasonFile) {
    var file = fileOf(reasonFile);
    return Files.isRegularFile(file)
        ? ReasonFile.read(reasonFile).map(why -> new SetAside(file, why))
        : Optional.empty();
  }

  private static boolean reasonWithoutFile(Path file) {
    return file.toString().endsWith(ReasonFile.ENDING)
        && Files.notExists(fileOf(file))
        && ReasonFile.read(file).isPresent();
  }

  private static Path fileOf(Path reasonFile) {
    String name = String.valueOf(reasonFile.getFileName());
    return reasonFile.resolveSibling(name.substring(0, name.length() - ReasonFile.ENDING.length()));
  }
}
