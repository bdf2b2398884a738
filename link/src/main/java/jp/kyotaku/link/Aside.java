package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;

/** 別置き: an unreadable file with its reason beside it; nothing that lies there is overwritten. */
final class Aside {

  private static final AsideReason UNUSABLE_NAME =
      new AsideReason("KYT-1001", "ファイル名が長すぎるか、使えない文字があります。英数字の短い名前にして、もう一度 req に置いてください。");

  private final Path folder;
  private final Clock clock;

  Aside(StationFolders folders, Clock clock) {
    this.folder = folders.aside();
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
    put(file, id, "unusable-name-" + id + ".xml", UNUSABLE_NAME);
  }

  private void put(Path file, UUID id, String name, AsideReason reason) throws IOException {
    var target = free(name, id);
    DurableFiles.write(reasonFile(target), text(name, id, reason));
    DurableFiles.move(file, target);
  }

  private Path free(String name, UUID id) throws IOException {
    for (int number = 1; ; number++) {
      var candidate = folder.resolve(numbered(name, number));
      if (isFree(candidate, id)) {
        return candidate;
      }
    }
  }

  private static boolean isFree(Path candidate, UUID id) throws IOException {
    var reason = reasonFile(candidate);
    return Files.notExists(candidate)
        && (Files.notExists(reason) || Files.readString(reason).contains(id.toString()));
  }

  private static String numbered(String name, int number) {
    int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
    return number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }

  private static Path reasonFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".reason.txt");
  }

  private byte[] text(String name, UUID id, AsideReason reason) {
    var now = ZonedDateTime.now(clock.withZone(Japan.ZONE)).truncatedTo(ChronoUnit.SECONDS);
    return String.join(
            "\r\n",
            "このファイルは処理できませんでした。回答は届きません。",
            "ファイル: " + name,
            "理由と対処: " + reason.sentence(),
            "コード: " + reason.code(),
            "時刻: " + now.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")) + "（日本時間）",
            "取り込み番号: " + id,
            "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
