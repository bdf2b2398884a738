package jp.kyotaku.link;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 電文のファイル名 (oqs-interface 3.2). The suffix may carry a patient's number, so only {@link #prefix()}
 * is shown in logs.
 */
record MessageName(String value) {

  /**
   * Leaves room for the id before the name and for ".reason.txt" after it; file systems end at 255.
   */
  private static final int MOST_BYTES = 200;

  private static final Pattern NOT_PORTABLE = Pattern.compile("[/\\\\\\p{Cntrl}\\x{FFFD}]");
  private static final Pattern ANSWER =
      Pattern.compile("(OQS|YZK|TKK|CIP|PMH|EPS)[A-Za-z0-9]{1,20}res_.*\\.(?i:xml|zip|pdf)");
  private static final Pattern PREFIX = Pattern.compile("([A-Z]{3}[a-z]{1,12}[0-9]{0,2}re[qs])_.*");
  private static final String FACE = "OQSsiquc01res_face_";

  /** Empty when the name could not be sent or could not come back as the name of an answer. */
  static Optional<MessageName> ofRequest(String fileName) {
    return Optional.of(fileName).filter(MessageName::portable).map(MessageName::new);
  }

  /** What a server says becomes a path here: only the known form does. */
  static Optional<MessageName> ofAnswer(String fileName) {
    return ofRequest(fileName).filter(name -> ANSWER.matcher(fileName).matches());
  }

  /** Hidden and temporary names are not requests. */
  static boolean looksLikeRequest(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xml") && !fileName.startsWith(".");
  }

  /** Left where it is: hidden files, and what office programs and desktops leave behind. */
  static boolean belongsToTheSystem(String fileName) {
    return fileName.startsWith(".")
        || fileName.startsWith("~")
        || fileName.equalsIgnoreCase("Thumbs.db")
        || fileName.equalsIgnoreCase("desktop.ini");
  }

  String prefix() {
    var matcher = PREFIX.matcher(value);
    return matcher.matches() ? matcher.group(1) : "（種類不明）";
  }

  /** 顔認証付きカードリーダーからの結果 lies in a folder of its own. */
  boolean isFace() {
    return value.startsWith(FACE);
  }

  private static boolean portable(String name) {
    return !NOT_PORTABLE.matcher(name).find()
        && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  @Override
  public String toString() {
    return prefix();
  }
}
