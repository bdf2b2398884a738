package jp.kyotaku.formats.receipt;

import java.util.List;
import java.util.Optional;

/** レコードの種類 (記録条件仕様 3(3)ア): the 19 records of a claim, in the order of the file. */
public enum RecordType {
  HM("訪問看護ステーション情報レコード", 1, 1),
  RE("レセプト共通レコード", 1, 1),
  HO("保険者レコード", 0, 1, "", "L2547"),
  KO("公費レコード", 0, 4),
  SN("資格確認レコード", 0, RecordType.ANY),
  JD("受診日等レコード", 0, RecordType.ANY),
  MF("窓口負担額レコード", 0, RecordType.ANY),
  GI("災害等レコード", 0, 1),
  IH("医療機関・保険医情報レコード", 1, RecordType.ANY),
  HJ("訪問看護指示レコード", 1, RecordType.ANY),
  JS("心身の状態レコード", 1, RecordType.ANY),
  SY("傷病名レコード", 1, 99, "L2554", "L2202"),
  RJ("利用者情報レコード", 1, 1),
  TJ("情報提供レコード", 0, RecordType.ANY),
  TZ("特記事項レコード", 0, RecordType.ANY),
  KS("専門の研修レコード", 0, RecordType.ANY),
  CO("コメントレコード", 0, RecordType.ANY),
  KA("訪問看護療養費レコード", 1, RecordType.ANY, "L2555", ""),
  GO("訪問看護療養費請求書レコード", 1, 1);

  /** As many as are needed. */
  public static final int ANY = Integer.MAX_VALUE;

  private static final RecordType[] VALUES = values();

  private final String officialName;
  private final int least;
  private final int most;
  private final String missingCode;
  private final String excessCode;

  RecordType(String officialName, int least, int most) {
    this(officialName, least, most, "", "");
  }

  RecordType(String officialName, int least, int most, String missingCode, String excessCode) {
    this.officialName = officialName;
    this.least = least;
    this.most = most;
    this.missingCode = missingCode;
    this.excessCode = excessCode;
  }

  public static Optional<RecordType> of(String identifier) {
    for (RecordType type : VALUES) {
      if (type.name().equals(identifier)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The items of this record, first to last. */
  public List<FieldSpec> fields() {
    return RecordSpecs.fields(this);
  }

  /** 項番 from 1, as the specification counts. */
  public FieldSpec field(int position) {
    return fields().get(position - 1);
  }

  /** The official name, such as 保険者レコード. */
  public String officialName() {
    return officialName;
  }

  /** How many there must be: of HM and GO in the file, of all others in each receipt. */
  public int least() {
    return least;
  }

  /** How many there may be; {@link #ANY} without a limit. */
  public int most() {
    return most;
  }

  /** Code of the check list where there are too few; empty for the general one. */
  String missingCode() {
    return missingCode;
  }

  /** Code of the check list where there are too many; empty for the general one. */
  String excessCode() {
    return excessCode;
  }

  /** Whether it is one record of a receipt, from RE to KA. */
  public boolean inReceipt() {
    return this != HM && this != GO;
  }
}
