package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 公費の記録順 (手引 第4章): the national order, then local schemes as they were given. */
public final class PublicPayerOrder {

  private static final int MOST = 4;

  private PublicPayerOrder() {}

  /** First payer first; a stable sort, so that local schemes keep their own order. */
  public static List<PublicPayer> sorted(List<PublicPayer> payers) {
    return payers.stream().sorted(Comparator.comparingInt(payer -> payer.scheme().rank())).toList();
  }

  public static boolean isSorted(List<PublicPayer> payers) {
    return sorted(payers).equals(payers);
  }

  /**
   * Why these payers cannot stand on one receipt, in words for people; empty when they can.
   *
   * @param insured whether an insurer stands on the receipt as well
   */
  public static List<String> refusals(boolean insured, List<PublicPayer> payers) {
    var refusals = new ArrayList<String>();
    if (payers.size() > MOST) {
      refusals.add("公費は4つまでです。");
    }
    if (insured || payers.size() > 1) {
      payers.stream().map(PublicPayer::scheme).forEach(scheme -> refuseIfAlone(scheme, refusals));
    }
    return refusals;
  }

  private static void refuseIfAlone(PublicScheme scheme, List<String> refusals) {
    if (scheme.alone()) {
      refusals.add("法別番号%s（%s）は、保険やほかの公費と併用できません。".formatted(scheme.lawNumber(), scheme.name()));
    }
  }
}
