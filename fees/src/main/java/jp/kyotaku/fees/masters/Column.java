package jp.kyotaku.fees.masters;

/** 項番と項目名: where an item stands in a line of an official table. */
record Column(int item, String name) {

  static final Column CHANGE = new Column(1, "変更区分");

  /** 基本テーブル. */
  static final class Base {
    static final Column MASTER = new Column(2, "マスター種別");
    static final Column CODE = new Column(3, "訪問看護療養費コード");
    static final Column SECTION = new Column(4, "区分番号");
    static final Column BRANCH = new Column(5, "枝番");
    static final Column PARAGRAPH = new Column(6, "項番");
    static final Column SHORT_NAME = new Column(9, "省略名称");
    static final Column AMOUNT_KIND = new Column(15, "金額識別");
    static final Column AMOUNT = new Column(16, "新又は現金額");
    static final Column STEPS = new Column(19, "きざみ値計算識別");
    static final Column AGE_FROM = new Column(25, "下限年齢");
    static final Column AGE_BELOW = new Column(26, "上限年齢");
    static final Column SCOPE = new Column(27, "後期高齢者医療適用区分");
    static final Column OBSERVATION = new Column(28, "医療観察法対象区分");
    static final Column VISITS = new Column(44, "実施回数区分");
    static final Column INSTRUCTION = new Column(45, "訪問看護指示区分");
    static final Column SPECIAL = new Column(46, "特別訪問看護指示区分");
    static final Column ALONE = new Column(47, "加算単独算定区分");
    static final Column ADD_ON_GROUP = new Column(48, "加算グループ");
    static final Column FACILITY_GROUP = new Column(49, "施設基準グループ");
    static final Column IS_ADD_ON = new Column(50, "基本・加算対応テーブル関連識別");
    static final Column HAS_LIMITS = new Column(51, "算定回数限度テーブル関連識別");
    static final Column HAS_CONFLICTS = new Column(52, "併算定背反テーブル関連識別");
    static final Column SHEET_COLUMN = new Column(53, "レセプト表示欄");
    static final Column SHEET_ROW = new Column(54, "レセプト表示項");
    static final Column SHEET_SERIAL = new Column(55, "レセプト表示連番");
    static final Column ORDER = new Column(66, "公表順序番号");
    static final Column KIND = new Column(67, "訪問看護療養費種類");
    static final Column FROM = new Column(71, "変更年月日");
    static final Column UNTIL = new Column(72, "廃止年月日");

    private Base() {}

    /** 職種等コード, the first of fifteen. */
    static Column job(int number) {
      return new Column(29 + number, "職種等コード" + (number + 1));
    }

    /** レセプト表示用記号, the first of ten. */
    static Column mark(int number) {
      return new Column(56 + number, "レセプト表示用記号" + (number + 1));
    }
  }

  /** 基本・基本加算対応テーブル. */
  static final class AddOns {
    static final Column GROUP = new Column(2, "グループ番号");
    static final Column CODE = new Column(3, "加算項目");
    static final Column CHOICE = new Column(5, "加算識別");
    static final Column FROM = new Column(6, "変更年月日");
    static final Column UNTIL = new Column(7, "廃止年月日");

    private AddOns() {}
  }

  /** 算定回数限度テーブル. */
  static final class Limits {
    static final Column CODE = new Column(2, "訪問看護療養費コード");
    static final Column UNIT = new Column(4, "算定単位");
    static final Column MAX = new Column(6, "上限回数");
    static final Column EXCESS = new Column(7, "上限回数エラー処理");
    static final Column FROM = new Column(8, "変更年月日");
    static final Column UNTIL = new Column(9, "廃止年月日");

    private Limits() {}
  }

  /** 併算定背反テーブル. */
  static final class Conflicts {
    static final Column FIRST = new Column(2, "訪問看護療養費コード（一方）");
    static final Column PAYABLE = new Column(4, "背反区分");
    static final Column SECOND = new Column(5, "訪問看護療養費コード（他方）");
    static final Column UNIT = new Column(7, "背反単位");
    static final Column SPECIAL = new Column(8, "特例条件");
    static final Column FROM = new Column(9, "変更年月日");
    static final Column UNTIL = new Column(10, "廃止年月日");

    private Conflicts() {}
  }

  /** 施設基準テーブル. */
  static final class Facility {
    static final Column GROUP = new Column(2, "グループ番号");
    static final Column CODE = new Column(3, "訪問看護療養費コード");
    static final Column STANDARD = new Column(5, "施設基準");
    static final Column CHOICE = new Column(6, "施設基準識別");
    static final Column FROM = new Column(7, "変更年月日");
    static final Column UNTIL = new Column(8, "廃止年月日");

    private Facility() {}
  }
}
