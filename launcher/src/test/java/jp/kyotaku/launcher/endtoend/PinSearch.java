package jp.kyotaku.launcher.endtoend;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 暗証番号を探す: as four digits that stand alone, and in the disguises that programs use. What is known
 * to be a number of something else is taken out first.
 */
record PinSearch(List<String> pins) {

  /** Bytes, as PostgreSQL prints them. */
  private static final Pattern BYTES = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

  private static final List<Pattern> OTHER_NUMBERS =
      List.of(
          Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
          // Part of a second.
          Pattern.compile(":[0-9]{2}\\.[0-9]+"),
          Pattern.compile("(?i)Content-Length: [0-9]+\r"),
          // Length of a part of an answer.
          Pattern.compile("\r\n[0-9a-f]{1,8}\r\n"),
          // Process in a log line of PostgreSQL, and of the server.
          Pattern.compile(" \\[[0-9]+\\] "),
          Pattern.compile(" [0-9]+ --- "),
          Pattern.compile(" with PID [0-9]+ "));

  /** The pins that occur. */
  List<String> in(String text) {
    var readable = withoutOtherNumbers(BYTES.matcher(text).replaceAll(PinSearch::asText));
    return pins.stream().filter(pin -> standsAlone(pin, readable) || hashed(pin, text)).toList();
  }

  private static String asText(MatchResult bytes) {
    var text = new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.ISO_8859_1);
    return Matcher.quoteReplacement("\n" + text + "\n");
  }

  private static String withoutOtherNumbers(String text) {
    var rest = text;
    for (var number : OTHER_NUMBERS) {
      rest = number.matcher(rest).replaceAll("\r\n~\r\n");
    }
    return rest;
  }

  private static boolean standsAlone(String pin, String text) {
    var bytes = pin.getBytes(StandardCharsets.US_ASCII);
    return Stream.of(pin, HexFormat.of().formatHex(bytes), base64(bytes))
        .anyMatch(
            form ->
                Pattern.compile("(?<![0-9A-Za-z])" + form + "(?![0-9A-Za-z])")
                    .matcher(text)
                    .find());
  }

  private static boolean hashed(String pin, String text) {
    return Stream.of("SHA-256", "SHA-1", "MD5")
        .map(algorithm -> digest(algorithm, pin))
        .anyMatch(
            digest ->
                text.contains(HexFormat.of().formatHex(digest)) || text.contains(base64(digest)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] digest(String algorithm, String pin) {
    try {
      return MessageDigest.getInstance(algorithm).digest(pin.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
