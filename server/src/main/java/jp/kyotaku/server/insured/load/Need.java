package jp.kyotaku.server.insured.load;

import jp.kyotaku.kernel.code.ChangeKind;

/** 列の要否 */
enum Need {
  KEY("必須"),
  CONTENT("追加・変更では必須"),
  OPTIONAL("任意"),
  END("終了では必須"),
  OPTIONAL_AT_END("任意（終了でも読む）");

  private final String words;

  Need(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean requiredFor(ChangeKind change) {
    return switch (this) {
      case KEY -> true;
      case CONTENT -> change != ChangeKind.END;
      case END -> change == ChangeKind.END;
      case OPTIONAL, OPTIONAL_AT_END -> false;
    };
  }

  /** A row that ends something says no more than what, when and why. */
  boolean readFor(ChangeKind change) {
    return switch (this) {
      case KEY, END, OPTIONAL_AT_END -> true;
      case CONTENT, OPTIONAL -> change != ChangeKind.END;
    };
  }
}
