package jp.kyotaku.formats.text;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/** 符号化: a character that the encoding lacks gets its substitute and is reported. */
public final class ReportingEncoder {

  private ReportingEncoder() {}

  public static EncodedText encode(String text, TextEncoding encoding) {
    CharsetEncoder encoder = encoding.charset().newEncoder();
    if (encoder.canEncode(text) && text.chars().noneMatch(encoding::alters)) {
      return new EncodedText(text.getBytes(encoding.charset()), List.of());
    }
    var written = new StringBuilder(text.length());
    var uncarried = new ArrayList<Uncarried>();
    int[] codePoints = text.codePoints().toArray();
    for (int position = 0; position < codePoints.length; position++) {
      String character = Character.toString(codePoints[position]);
      if (encoder.canEncode(character) && !encoding.alters(codePoints[position])) {
        written.append(character);
      } else {
        String substitute = substituteFor(character, encoder);
        uncarried.add(new Uncarried(position, character, substitute));
        written.append(substitute);
      }
    }
    return new EncodedText(written.toString().getBytes(encoding.charset()), uncarried);
  }

  /** Only what is missing: for a file that can carry it in another way. */
  public static List<Uncarried> uncarried(String text, TextEncoding encoding) {
    return encoding == TextEncoding.UTF_8 || isAscii(text)
        ? List.of()
        : encode(text, encoding).uncarried();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 0x80);
  }

  private static String substituteFor(String character, CharsetEncoder encoder) {
    String substitute = Substitutes.of(character);
    return encoder.canEncode(substitute) ? substitute : "?";
  }
}
