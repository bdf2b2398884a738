package jp.kyotaku.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 字配り: how wide texts are and where their lines break. */
public final class Lettering {

  private Lettering() {}

  /** How wide a text is drawn on one line, in points, at a size in points. */
  public static float widthOf(String text, float size) {
    return PrintFont.get().widthOf(text, size);
  }

  /**
   * Breaks where Japanese lines may break; a word wider than the line is cut. At least one line.
   */
  public static List<String> lines(String text, float size, float width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    float used = 0;
    for (String piece : pieces(text, size, width)) {
      float wide = widthOf(piece, size);
      if (!line.isEmpty() && used + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String text, float size, float width) {
    var pieces = new ArrayList<String>();
    for (String word : split(text, BreakIterator.getLineInstance(Locale.JAPAN))) {
      if (widthOf(word, size) > width) {
        pieces.addAll(split(word, BreakIterator.getCharacterInstance(Locale.JAPAN)));
      } else {
        pieces.add(word);
      }
    }
    return pieces;
  }

  private static List<String> split(String text, BreakIterator at) {
    var parts = new ArrayList<String>();
    at.setText(text);
    int start = at.first();
    for (int end = at.next(); end != BreakIterator.DONE; end = at.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }
}
