package jp.kyotaku.server.rehearsal.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import jp.kyotaku.formats.oqs.FileEvent;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.rehearsal.ClaimsRun;

/** ファイルの動きの一行 */
record FileLine(String time, String what, String place) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分ss秒");

  static FileLine of(FileEvent file, ClaimsRun run) {
    return new FileLine(
        TIME.format(LocalDateTime.ofInstant(file.at(), Japan.ZONE)),
        what(OqsFileName.parse(file.name()).orThrow()),
        run.place(file));
  }

  private static String what(OqsFileName name) {
    boolean upload = name.message() == OqsMessage.MUHVQ01;
    if (name.isRequest()) {
      return upload ? "一括取得の要求を置いた" : "結果の要求を置いた";
    }
    return upload ? "受付番号が届いた" : "結果が届いた";
  }
}
