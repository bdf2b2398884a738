package jp.kyotaku.fees.masters;

import java.util.Locale;
import java.util.Optional;

/** 訪問看護療養費マスターの五つのテーブル: how their files are named and how many items a line has. */
enum OfficialTable {
  BASE("r_", "基本テーブル", 72),
  ADD_ONS("r2_", "基本・基本加算対応テーブル", 8),
  LIMITS("r3_", "算定回数限度テーブル", 10),
  CONFLICTS("r4_", "併算定背反テーブル", 13),
  FACILITY("r5_", "施設基準テーブル", 9);

  private final String prefix;
  private final String label;
  private final int items;

  OfficialTable(String prefix, String label, int items) {
    this.prefix = prefix;
    this.label = label;
    this.items = items;
  }

  String prefix() {
    return prefix;
  }

  String label() {
    return label;
  }

  int items() {
    return items;
  }

  /** The table whose file is named so. */
  static Optional<OfficialTable> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (OfficialTable table : values()) {
      if (name.startsWith(table.prefix) && name.endsWith(".csv")) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
