package jp.kyotaku.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * 字形の表: the PDF library does not read the font's table of variation sequences (cmap format 14), and
 * a glyph that several characters share would be read back as the first of them. So each sheet gets
 * the font with a cmap of its own: the characters that it uses, and a private code point per
 * sequence.
 */
final class VariantGlyphs {

  private static final int FIRST_PRIVATE = 0xF0000;
  private static final int VARIATIONS = 14;
  private static final int RECORD = 16;
  private static final int ENTRY = 8;
  private static final int GROUP = 12;

  /** 字 + 異体字セレクター */
  private record Sequence(int base, int selector) {}

  private final Map<Sequence, Integer> codePoints = new HashMap<>();
  private final List<Integer> glyphs = new ArrayList<>();
  private final byte[] original;
  private final int record;

  private VariantGlyphs(byte[] original) {
    this.original = original;
    var in = ByteBuffer.wrap(original);
    this.record = tableRecord(in, "cmap");
    int cmap = in.getInt(record + 8);
    var entry = entryOfVariations(in, cmap);
    entry.ifPresent(at -> readVariants(in, cmap + in.getInt(at + 4)));
    entry.ifPresent(at -> hide(in, cmap, at));
  }

  /**
   * @param font whose table of variation sequences is read and then taken out
   */
  static VariantGlyphs of(byte[] font) {
    return new VariantGlyphs(font);
  }

  /** The code point of the glyph for this sequence; the base itself where that is its glyph. */
  OptionalInt codePoint(int base, int selector) {
    var found = codePoints.get(new Sequence(base, selector));
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  static boolean isPrivate(int codePoint) {
    return codePoint >= FIRST_PRIVATE;
  }

  /** The glyph of a private code point. */
  int glyph(int codePoint) {
    return glyphs.get(codePoint - FIRST_PRIVATE);
  }

  static boolean isSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** The font with a cmap of these code points only. */
  byte[] fontFor(NavigableSet<Integer> used, IntUnaryOperator glyphOf) {
    var out = ByteBuffer.allocate(12 + 16 + used.size() * GROUP);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 10).putInt(12);
    out.putShort((short) 12).putShort((short) 0).putInt(out.capacity() - 12).putInt(0);
    out.putInt(used.size());
    for (int codePoint : used) {
      int glyph = isPrivate(codePoint) ? glyph(codePoint) : glyphOf.applyAsInt(codePoint);
      out.putInt(codePoint).putInt(codePoint).putInt(glyph);
    }
    return withCmap(out.array());
  }

  private void readVariants(ByteBuffer in, int table) {
    int selectors = in.getInt(table + 6);
    for (int i = 0; i < selectors; i++) {
      int record = table + 10 + i * 11;
      int selector = threeBytes(in, record);
      int usual = in.getInt(record + 3);
      int own = in.getInt(record + 7);
      if (usual != 0) {
        readUsual(in, table + usual, selector);
      }
      if (own != 0) {
        readOwn(in, table + own, selector);
      }
    }
  }

  private void readUsual(ByteBuffer in, int at, int selector) {
    int ranges = in.getInt(at);
    for (int i = 0; i < ranges; i++) {
      int start = threeBytes(in, at + 4 + i * 4);
      int more = Byte.toUnsignedInt(in.get(at + 4 + i * 4 + 3));
      for (int base = start; base <= start + more; base++) {
        codePoints.put(new Sequence(base, selector), base);
      }
    }
  }

  private void readOwn(ByteBuffer in, int at, int selector) {
    int mappings = in.getInt(at);
    for (int i = 0; i < mappings; i++) {
      int mapping = at + 4 + i * 5;
      codePoints.put(
          new Sequence(threeBytes(in, mapping), selector), FIRST_PRIVATE + glyphs.size());
      glyphs.add(Short.toUnsignedInt(in.getShort(mapping + 3)));
    }
  }

  private static int threeBytes(ByteBuffer in, int at) {
    return Byte.toUnsignedInt(in.get(at)) << 16 | Short.toUnsignedInt(in.getShort(at + 1));
  }

  private static int tableRecord(ByteBuffer in, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = in.getShort(4);
    for (int record = 12; record < 12 + tables * RECORD; record += RECORD) {
      if (in.getInt(record) == wanted) {
        return record;
      }
    }
    throw new IllegalStateException("the font has no table " + tag);
  }

  private static OptionalInt entryOfVariations(ByteBuffer in, int cmap) {
    int subtables = in.getShort(cmap + 2);
    for (int i = 0; i < subtables; i++) {
      int entry = cmap + 4 + i * ENTRY;
      if (in.getShort(cmap + in.getInt(entry + 4)) == VARIATIONS) {
        return OptionalInt.of(entry);
      }
    }
    return OptionalInt.empty();
  }

  /** The PDF library would log a warning about a table that it does not know. */
  private static void hide(ByteBuffer in, int cmap, int entry) {
    int subtables = in.getShort(cmap + 2);
    int end = cmap + 4 + subtables * ENTRY;
    byte[] later = new byte[end - entry - ENTRY];
    in.get(entry + ENTRY, later);
    in.put(entry, later);
    in.putShort(cmap + 2, (short) (subtables - 1));
  }

  private byte[] withCmap(byte[] cmap) {
    int start = (original.length + 3) / 4 * 4;
    var out = ByteBuffer.allocate(start + cmap.length);
    out.put(original).position(start).put(cmap);
    out.putInt(record + 8, start).putInt(record + 12, cmap.length);
    return out.array();
  }
}
