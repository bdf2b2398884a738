package jp.kyotaku.fees.care;

/** 範囲: written as 2, 1-3, 4- or -29, both ends included; empty for any number. */
record Range(int from, int to) {

  static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

  static Range read(String text) {
    if (text.isEmpty()) {
      return ANY;
    }
    int dash = text.indexOf('-');
    if (dash < 0) {
      return new Range(Integer.parseInt(text), Integer.parseInt(text));
    }
    return new Range(
        dash == 0 ? 0 : Integer.parseInt(text.substring(0, dash)),
        dash == text.length() - 1 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(dash + 1)));
  }

  boolean contains(int number) {
    return from <= number && number <= to;
  }
}
