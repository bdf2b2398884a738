package jp.kyotaku.formats.receipt;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** コードの集合: the codes of an item, looked up by their bytes. No code has more than four. */
final class CodeSet {

  private static final int LONGEST = 4;

  private final Collection<String> codes;
  private final int[] packed;

  private CodeSet(Collection<String> codes) {
    this.codes = codes;
    packed = codes.stream().mapToInt(CodeSet::packed).sorted().toArray();
  }

  static CodeSet of(Collection<String> codes) {
    return new CodeSet(codes);
  }

  boolean isEmpty() {
    return packed.length == 0;
  }

  boolean has(byte[] bytes, int from, int to) {
    return to - from <= LONGEST && Arrays.binarySearch(packed, packed(bytes, from, to)) >= 0;
  }

  /** Whether every run of so many bytes is a code. */
  boolean hasEach(byte[] bytes, int from, int to, int length) {
    for (int at = from; at < to; at += length) {
      if (!has(bytes, at, at + length)) {
        return false;
      }
    }
    return true;
  }

  /** The codes themselves where they are few. */
  String inWords() {
    if (packed.length > 8) {
      return "表にあるコード";
    }
    String all = codes.stream().sorted().collect(Collectors.joining("、"));
    return packed.length > 1 ? all + "のどれか" : all;
  }

  private static int packed(String code) {
    int packed = 0;
    for (int at = 0; at < code.length(); at++) {
      packed = (packed << 8) | code.charAt(at);
    }
    return packed;
  }

  private static int packed(byte[] bytes, int from, int to) {
    int packed = 0;
    for (int at = from; at < to; at++) {
      packed = (packed << 8) | bytes[at];
    }
    return packed;
  }
}
