package jp.kyotaku.server.terminal.web;

/** 画面の一項目 */
record Item(String label, String value) {

  /** An item that certificates may lack. */
  static Item orNone(String label, String value) {
    return new Item(label, value.isEmpty() ? "なし" : value);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Item[" + label + "]";
  }
}
