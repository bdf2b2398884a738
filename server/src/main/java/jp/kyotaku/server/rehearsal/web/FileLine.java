package jp.kyotaku.server.rehearsal.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.kyotaku.formats.oqs.FileEvent;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.rehearsal.ClaimsRun;

/** ファイルの動きの一行 */
record FileLine(String time, String what, String place) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分ss秒");

  static List<FileLine> of(ClaimsRun run) {
    var files = run.outcome().files();
    return files.stream().map(file -> of(file, file.equals(files.getLast()), run)).toList();
  }

  private static FileLine of(FileEvent file, boolean last, ClaimsRun run) {
    return new FileLine(
        TIME.format(LocalDateTime.ofInstant(file.at(), Japan.ZONE)),
        what(OqsFileName.parse(file.name()).orThrow(), last),
        run.place(file));
  }

  /** Until the last file, a result says only that the inquiry is still running. */
  private static String what(OqsFileName name, boolean last) {
    boolean upload = name.message() == OqsMessage.MUHVQ01;
    if (name.isRequest()) {
      return upload ? "一括取得の要求を置いた" : "結果の要求を置いた";
    }
    if (upload) {
      return "受付番号が届いた";
    }
    return last ? "結果が届いた" : "「処理中」と届いた";
  }
}
