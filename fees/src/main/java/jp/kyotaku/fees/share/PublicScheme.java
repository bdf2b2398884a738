package jp.kyotaku.fees.share;

import java.util.List;

/**
 * 公費負担医療の制度 (手引 第4章 公費の記録順)
 *
 * @param lawNumber 法別番号, the first two digits of the payer's number
 * @param rank place among the payers of a receipt, from 1; local schemes share the last
 * @param name what it pays for, in our words
 * @param alone whether it stands alone on its receipt
 */
public record PublicScheme(
    String lawNumber, int rank, String name, boolean alone, LimitBasis basis) {

  private static final List<PublicScheme> NATIONAL =
      List.of(
          alone("13", 1, "戦傷病者の療養"),
          alone("14", 2, "戦傷病者の更生医療"),
          alone("18", 3, "被爆者の認定疾病医療"),
          alone("29", 4, "新感染症の医療"),
          alone("30", 5, "医療観察法の医療"),
          general("11", 6, "結核の入院医療"),
          general("21", 7, "精神通院医療"),
          general("15", 8, "更生医療"),
          general("16", 9, "育成医療"),
          general("24", 10, "療養介護医療"),
          general("28", 11, "感染症の入院医療"),
          general("19", 12, "被爆者の一般疾病医療"),
          ofClass("52", 13, "小児慢性特定疾病医療"),
          ofClass("54", 14, "指定難病の特定医療"),
          ofClass("51", 15, "特定疾患治療研究"),
          general("38", 16, "肝炎治療特別促進"),
          general("53", 17, "児童福祉施設などの医療"),
          general("66", 18, "石綿健康被害の医療"),
          general("62", 19, "特定B型肝炎の検査など"),
          livelihood("25", 20, "中国残留邦人などの医療支援"),
          livelihood("12", 21, "生活保護の医療扶助"));

  private static final int LOCAL_RANK = NATIONAL.size() + 1;

  /** All national schemes, first in rank first. */
  public static List<PublicScheme> national() {
    return NATIONAL;
  }

  /** The scheme of a payer's number; what the national list does not have is a local one. */
  public static PublicScheme of(String lawNumber) {
    for (PublicScheme scheme : NATIONAL) {
      if (scheme.lawNumber.equals(lawNumber)) {
        return scheme;
      }
    }
    return new PublicScheme(lawNumber, LOCAL_RANK, "地方単独の医療費助成", false, LimitBasis.NONE);
  }

  /** 地方単独事業: ordered among themselves as the local government says. */
  public boolean local() {
    return rank == LOCAL_RANK;
  }

  private static PublicScheme alone(String lawNumber, int rank, String name) {
    return new PublicScheme(lawNumber, rank, name, true, LimitBasis.GENERAL);
  }

  private static PublicScheme general(String lawNumber, int rank, String name) {
    return new PublicScheme(lawNumber, rank, name, false, LimitBasis.GENERAL);
  }

  private static PublicScheme ofClass(String lawNumber, int rank, String name) {
    return new PublicScheme(lawNumber, rank, name, false, LimitBasis.PATIENT_CLASS);
  }

  private static PublicScheme livelihood(String lawNumber, int rank, String name) {
    return new PublicScheme(lawNumber, rank, name, false, LimitBasis.LIVELIHOOD);
  }
}
