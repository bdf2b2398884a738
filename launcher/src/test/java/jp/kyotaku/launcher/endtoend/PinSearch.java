package jp.kyotaku.launcher.endtoend;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 暗証番号を探す: as four digits that stand alone, and in the disguises that programs use. What is known
 * to be a number of something else is taken out first.
 */
record PinSearch(List<String> pins) {

  private static final List<Pattern> OTHER_NUMBERS =
      List.of(
          Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
          Pattern.compile("(?i)Content-Length: [0-9]+\r"),
          // Length of a part of an answer.
          Pattern.compile("\r\n[0-9a-f]{1,8}\r\n"),
          // Process in a log line of PostgreSQL, and of the server.
          Pattern.compile(" \\[[0-9]+\\] "),
          Pattern.compile(" [0-9]+ --- "),
          Pattern.compile(" with PID [0-9]+ "));

  /** The pins that occur. */
  List<String> in(String text) {
    var rest = text;
    for (var number : OTHER_NUMBERS) {
      rest = number.matcher(rest).replaceAll("\r\n~\r\n");
    }
    var searched = rest;
    return pins.stream().filter(pin -> occurs(pin, searched)).toList();
  }

  private static boolean occurs(String pin, String text) {
    return Pattern.compile("(?<![0-9A-Za-z])" + pin + "(?![0-9A-Za-z])").matcher(text).find()
        || disguises(pin).stream().anyMatch(text::contains);
  }

  private static List<String> disguises(String pin) {
    var bytes = pin.getBytes(StandardCharsets.US_ASCII);
    var disguises = new ArrayList<String>();
    disguises.add(HexFormat.of().formatHex(bytes));
    disguises.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
    for (var algorithm : List.of("SHA-256", "SHA-1", "MD5")) {
      var digest = digest(algorithm, bytes);
      disguises.add(HexFormat.of().formatHex(digest));
      disguises.add(Base64.getEncoder().withoutPadding().encodeToString(digest));
    }
    return disguises;
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
