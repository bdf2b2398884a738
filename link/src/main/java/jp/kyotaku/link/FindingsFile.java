package jp.kyotaku.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 指摘のファイル: beside the input, complete or not at all, and gone when there is nothing to say. UTF-8
 * with its mark, so that spreadsheets read it. Only our own words stand in it, no value of a row.
 */
final class FindingsFile implements AutoCloseable {

  private static final String MARK = "\uFEFF";
  private static final List<String> HEADER = List.of("行", "項目", "種別", "理由", "どうすればよいか", "エラーコード");

  private final Path path;
  private final Path temporary;
  private final BufferedWriter writer;
  private long number;

  private FindingsFile(Path path, Path temporary, BufferedWriter writer) {
    this.path = path;
    this.temporary = temporary;
    this.writer = writer;
  }

  /** Made before anything is sent: a folder that takes no file is better known early. */
  static FindingsFile beside(Path input) throws IOException {
    var path = input.resolveSibling(input.getFileName() + ".findings.csv").toAbsolutePath();
    var temporary = path.resolveSibling("." + path.getFileName() + ".tmp");
    try {
      var file = new FindingsFile(path, temporary, Files.newBufferedWriter(temporary));
      file.writer.write(MARK);
      file.write(HEADER);
      return file;
    } catch (IOException unwritable) {
      throw new LoadNotServed(
          "指摘のファイルを書けません: " + path + " フォルダの権限と空きを確かめてください。", ExitCodes.UNREADABLE);
    }
  }

  void add(LoadLine finding) throws IOException {
    number++;
    write(
        List.of(
            Long.toString(finding.line()),
            LoadLine.text(finding.item()),
            finding.warning() ? "注意" : "指摘",
            LoadLine.text(finding.sentence()),
            LoadLine.text(finding.advice()),
            LoadLine.text(finding.code())));
  }

  long number() {
    return number;
  }

  Path path() {
    return path;
  }

  void finish() throws IOException {
    writer.close();
    if (number > 0) {
      DurableFiles.move(temporary, path);
    } else {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(temporary);
  }

  private void write(List<String> cells) throws IOException {
    writer.write(cells.stream().map(FindingsFile::quoted).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
