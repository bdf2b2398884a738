package jp.kyotaku.paper.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.Japan;

/** コメントの言葉: comment codes of nursing claims with a short label of ours. */
final class Comments {

  private static final String FILE = "comment-labels.txt";

  /** フリーコメント: the text says it all. */
  private static final String FREE = "810000001";

  private static final Map<String, String> LABELS = load();

  private Comments() {}

  /** Label and text as people read them; a code without label is written as it is. */
  static String inWords(String code, String text) {
    String label = code.equals(FREE) ? "" : LABELS.getOrDefault(code, code);
    String words = text.isEmpty() ? "" : value(code, text);
    return label.isEmpty() || words.isEmpty() ? label + words : label + "：" + words;
  }

  private static String value(String code, String text) {
    if (code.length() < 3) {
      return text;
    }
    String digits = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return switch (code.substring(1, 3)) {
      case "50" -> day(digits, text);
      case "52" -> digits.matches("\\d{5}") ? Integer.parseInt(digits) + "分" : text;
      default -> text;
    };
  }

  /** ＧＹＹＭＭＤＤ; what is no such day stays as it is written. */
  private static String day(String digits, String text) {
    if (!digits.matches("[1-5]\\d{6}")) {
      return text;
    }
    try {
      var date =
          JapaneseChronology.INSTANCE.date(
              JapaneseEra.of(digits.charAt(0) - '2'),
              Integer.parseInt(digits.substring(1, 3)),
              Integer.parseInt(digits.substring(3, 5)),
              Integer.parseInt(digits.substring(5, 7)));
      return Japan.eraDate(LocalDate.from(date));
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static Map<String, String> load() {
    try (var in = Comments.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
