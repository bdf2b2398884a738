package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * 別置きの理由のファイル: what lies beside a file that was set aside, for people and for us.
 *
 * @param name under which the file was put into req
 * @param at Japan time
 */
record ReasonFile(UUID id, String name, AsideReason reason, LocalDateTime at) {

  static final String ENDING = ".reason.txt";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final String NAME = "ファイル: ";
  private static final String SENTENCE = "理由と対処: ";
  private static final String CODE = "コード: ";
  private static final String MOMENT = "時刻: ";
  private static final String ID = "取り込み番号: ";

  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  byte[] content() {
    return String.join(
            "\r\n",
            "このファイルは処理できませんでした。回答は届きません。",
            NAME + name,
            SENTENCE + reason.sentence(),
            CODE + reason.code(),
            MOMENT + at.format(TIME) + "（日本時間）",
            ID + id,
            "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Empty where it is not one of ours, or was changed by hand. */
  static Optional<ReasonFile> read(Path file) {
    try {
      var lines = Files.readString(file).lines().toList();
      var id = Ids.read(after(ID, lines));
      var at = LocalDateTime.parse(after(MOMENT, lines).replace("（日本時間）", ""), TIME);
      var reason = new AsideReason(after(CODE, lines), after(SENTENCE, lines));
      return id.flatMap(
          known ->
              MessageName.ofRequest(after(NAME, lines))
                  .map(name -> new ReasonFile(known, name.value(), reason, at)));
    } catch (IOException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static String after(String label, Iterable<String> lines) {
    for (var line : lines) {
      if (line.startsWith(label)) {
        return line.substring(label.length());
      }
    }
    return "";
  }

  /** The name may carry a patient's number. */
  @Override
  public String toString() {
    return "ReasonFile[" + id + "]";
  }
}
