package jp.kyotaku.fees;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * マスターのフォルダー: one folder per imported edition, named by its first day and a running number. An
 * edition is written beside and renamed, so that it is there whole or not at all; of one day the
 * highest number holds.
 */
public final class MastersFolder implements MastersStore {

  private static final Pattern NAME =
      Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])_\\d{3}");
  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;

  private MastersFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder need not be there yet. */
  public static MastersFolder at(Path folder) {
    return new MastersFolder(folder);
  }

  @Override
  public List<EditionText> editions() {
    var newest = new TreeMap<String, Path>();
    names().forEach(name -> newest.put(day(name), folder.resolve(name)));
    return newest.entrySet().stream().map(MastersFolder::read).toList();
  }

  @Override
  public void add(EditionText edition) {
    // A damaged edition would stop every later start: it is read once before it is kept.
    edition.read();
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempDirectory(folder, UNFINISHED);
      for (EditionText.Table table : edition.tables()) {
        write(beside.resolve(table.name()), table.text());
      }
      Files.move(beside, next(edition.from()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new MastersUnreadable("マスターを「" + folder + "」に書けません。空きと権限を確かめてください。", e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private Path next(LocalDate from) {
    long before = names().stream().filter(name -> day(name).equals(from.toString())).count();
    return folder.resolve("%s_%03d".formatted(from, before + 1));
  }

  /** In the order of day and number. */
  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new MastersUnreadable("マスターのフォルダー「" + folder + "」が読めません。", e);
    }
  }

  private static String day(String name) {
    return name.substring(0, name.indexOf('_'));
  }

  private static EditionText read(Map.Entry<String, Path> edition) {
    Path at = edition.getValue();
    return new EditionText(
        LocalDate.parse(edition.getKey()),
        text(at.resolve(EditionFiles.EDITION)),
        text(at.resolve(EditionFiles.ITEMS)),
        text(at.resolve(EditionFiles.ADD_ONS)),
        text(at.resolve(EditionFiles.CONFLICTS)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new MastersUnreadable("マスターの表「" + file + "」が読めません。", e);
    }
  }
}
