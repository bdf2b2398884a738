package jp.kyotaku.server.insured.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 試験のファイル: rows as maps of column names over a good row. */
final class FileOf {

  static final Map<String, String> COVERAGE = new LinkedHashMap<>();

  static {
    COVERAGE.put("異動区分", "追加");
    COVERAGE.put("連携キー", "L-1");
    COVERAGE.put("保険者番号", "");
    COVERAGE.put("被保険者証区分", "01");
    COVERAGE.put("記号", "読込");
    COVERAGE.put("番号", "1");
    COVERAGE.put("枝番", "01");
    COVERAGE.put("本人家族", "本人");
    COVERAGE.put("資格取得日", "2023-04-01");
    COVERAGE.put("資格喪失日", "");
    COVERAGE.put("喪失事由", "");
    COVERAGE.put("世帯主等氏名", "読込　太郎");
    COVERAGE.put("氏名", "読込　太郎");
    COVERAGE.put("氏名カナ", "ﾖﾐｺﾐ ﾀﾛｳ");
    COVERAGE.put("氏名その他", "");
    COVERAGE.put("氏名その他カナ", "");
    COVERAGE.put("性別", "1");
    COVERAGE.put("性別裏面", "");
    COVERAGE.put("生年月日", "1980-01-02");
    COVERAGE.put("郵便番号", "190-0001");
    COVERAGE.put("住所", "見本都見本市1-1");
  }

  static final Map<String, String> CERTIFICATE = new LinkedHashMap<>();

  static {
    CERTIFICATE.put("異動区分", "追加");
    CERTIFICATE.put("保険者番号", "");
    CERTIFICATE.put("記号", "読込");
    CERTIFICATE.put("番号", "1");
    CERTIFICATE.put("枝番", "01");
    CERTIFICATE.put("資格取得日", "2023-04-01");
    CERTIFICATE.put("証の種類", "限度額適用認定証");
    CERTIFICATE.put("証区分", "01");
    CERTIFICATE.put("適用区分", "A03");
    CERTIFICATE.put("負担割合", "");
    CERTIFICATE.put("交付日", "2024-04-01");
    CERTIFICATE.put("有効開始日", "2024-04-01");
    CERTIFICATE.put("有効終了日", "2024-07-31");
    CERTIFICATE.put("長期入院該当日", "");
    CERTIFICATE.put("自己負担限度額", "");
  }

  private final String insurer;
  private final Map<String, String> good;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private FileOf(String insurer, Map<String, String> good) {
    this.insurer = insurer;
    this.good = good;
  }

  static FileOf coverages(String insurer, String linkageKey) {
    var good = new LinkedHashMap<>(COVERAGE);
    good.put("連携キー", linkageKey);
    return new FileOf(insurer, good);
  }

  static FileOf certificates(String insurer) {
    return new FileOf(insurer, CERTIFICATE);
  }

  /** A good row with these cells changed: column, value, column, value … */
  FileOf row(String... cells) {
    var row = new LinkedHashMap<>(good);
    row.put("保険者番号", insurer);
    for (int at = 0; at < cells.length; at += 2) {
      if (row.replace(cells[at], cells[at + 1]) == null) {
        throw new IllegalArgumentException(Arrays.toString(cells));
      }
    }
    rows.add(row);
    return this;
  }

  @Override
  public String toString() {
    return rows.stream()
        .map(row -> String.join(",", row.values()) + "\r\n")
        .collect(Collectors.joining("", String.join(",", good.keySet()) + "\r\n", ""));
  }
}
