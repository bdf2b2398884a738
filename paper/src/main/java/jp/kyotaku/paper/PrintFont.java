package jp.kyotaku.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 印刷の書体: which glyph stands for each character, and which characters have none. */
final class PrintFont {

  private static final String FILE = "NotoSansJP-Regular.ttf";

  /** 〓 stands where the font has no glyph; the text of the sheet keeps the character. */
  private static final int NO_GLYPH = 0x3013;

  private final VariantGlyphs variants;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float unitsPerEm;

  private PrintFont(byte[] original) {
    this.variants = VariantGlyphs.of(original);
    this.font = parse(original);
    try {
      this.glyphs = font.getUnicodeCmapLookup();
      this.unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("the print font cannot be read", e);
    }
  }

  /** Read once, when the first sheet is printed. */
  private static final class Holder {
    static final PrintFont FONT = new PrintFont(load());
  }

  static PrintFont get() {
    return Holder.FONT;
  }

  /**
   * 書けるようにした文字列
   *
   * @param codes what is drawn
   * @param notes what was drawn otherwise than written
   */
  record Drawn(String codes, List<String> notes) {}

  /** The font for a sheet that draws these codes. */
  TrueTypeFont openFor(NavigableSet<Integer> codes) {
    var font = parse(variants.fontFor(codes, glyphs::getGlyphId));
    // A ligature (fl) has no code of its own: copied from the sheet it would be another character.
    font.setEnableGsub(false);
    return font;
  }

  /** How wide a text is drawn, in points. */
  float widthOf(String text, float size) {
    long units = drawn(text).codes().codePoints().map(this::advance).asLongStream().sum();
    return units / unitsPerEm * size;
  }

  private int advance(int codePoint) {
    try {
      return font.getAdvanceWidth(
          VariantGlyphs.isPrivate(codePoint)
              ? variants.glyph(codePoint)
              : glyphs.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException("the print font cannot be read", e);
    }
  }

  Drawn drawn(String text) {
    var codes = new StringBuilder(text.length());
    var notes = new ArrayList<String>();
    int[] written = text.codePoints().toArray();
    for (int i = 0; i < written.length; i++) {
      int base = written[i];
      boolean varied = i + 1 < written.length && VariantGlyphs.isSelector(written[i + 1]);
      if (varied) {
        codes.appendCodePoint(variant(base, written[++i], notes));
      } else if (!VariantGlyphs.isSelector(base)) {
        codes.appendCodePoint(plain(base, notes));
      }
    }
    return new Drawn(codes.toString(), notes);
  }

  private int variant(int base, int selector, List<String> notes) {
    OptionalInt own = variants.codePoint(base, selector);
    if (own.isPresent()
        && (VariantGlyphs.isPrivate(own.getAsInt()) || glyphs.getGlyphId(own.getAsInt()) != 0)) {
      return own.getAsInt();
    }
    int shown = plain(base, notes);
    if (shown == base) {
      notes.add(
          "「%s」の異体字（%s %s）は、基本の字形で印刷しました。".formatted(written(base), code(base), code(selector)));
    }
    return shown;
  }

  private int plain(int codePoint, List<String> notes) {
    if (glyphs.getGlyphId(codePoint) != 0) {
      return codePoint;
    }
    notes.add("「〓」は、この書体に字形がない文字（%s）です。".formatted(code(codePoint)));
    return NO_GLYPH;
  }

  private static String written(int codePoint) {
    return Character.toString(codePoint);
  }

  private static String code(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }

  private static TrueTypeFont parse(byte[] font) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException e) {
      throw new UncheckedIOException("the print font cannot be read", e);
    }
  }

  private static byte[] load() {
    try (var in = PrintFont.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
