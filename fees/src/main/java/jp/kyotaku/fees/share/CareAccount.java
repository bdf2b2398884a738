package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.formats.receipt.Payer;

/**
 * 一か月の費用: what one receipt settles.
 *
 * @param publicPayers in the order of their records
 * @param charges whose payers are all here
 */
public record CareAccount(
    YearMonth month,
    CareSetting setting,
    Coverage coverage,
    List<PublicPayer> publicPayers,
    List<Charge> charges) {

  public CareAccount {
    publicPayers = List.copyOf(publicPayers);
    charges = List.copyOf(charges);
    if (!PublicPayerOrder.isSorted(publicPayers)) {
      throw new IllegalArgumentException("public payers out of order");
    }
    for (Charge charge : charges) {
      requirePayers(charge, coverage, publicPayers.size());
    }
  }

  /** Of visits. */
  public static CareAccount atHome(
      YearMonth month, Coverage coverage, List<PublicPayer> publicPayers, List<Charge> charges) {
    return new CareAccount(month, CareSetting.AT_HOME, coverage, publicPayers, charges);
  }

  private static void requirePayers(Charge charge, Coverage coverage, int publicPayers) {
    for (Payer payer : charge.burden().payers()) {
      boolean here =
          payer == Payer.INSURER
              ? coverage instanceof Coverage.Insured
              : PayerPlace.of(payer) <= publicPayers;
      if (!here) {
        throw new IllegalArgumentException("a charge is borne by " + payer + ", who is not here");
      }
    }
  }
}
