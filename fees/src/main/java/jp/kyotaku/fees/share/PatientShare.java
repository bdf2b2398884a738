package jp.kyotaku.fees.share;

import java.util.List;
import java.util.OptionalLong;

/**
 * 負担の内訳: who pays what of a month. Insurer, public payers and patient together pay the whole cost.
 *
 * @param insured the whole cost of the lines that the insurer takes part in: HO.6
 * @param insurer what the insurer pays
 * @param copayment 一部負担金相当額: what the insurer leaves to public payers and patient
 * @param patient what the patient bears, exact to the yen
 * @param window what is asked at the window
 */
public record PatientShare(
    long insured,
    Amount insurer,
    Amount copayment,
    List<PublicShare> publicPayers,
    Amount patient,
    Amount window,
    HighCost highCost) {

  public PatientShare {
    publicPayers = List.copyOf(publicPayers);
  }

  /** HO.9 一部負担金額: only where 高額療養費 was paid in kind (記載要領 様式第四 31(2)イ). */
  public OptionalLong insurerItem9() {
    return highCost == HighCost.NONE ? OptionalLong.empty() : OptionalLong.of(copayment.yen());
  }

  /** KO.7 一部負担金額 of a public payer: empty where the scheme takes nothing from patients. */
  public OptionalLong publicItem7(PublicShare share) {
    return share.payer().terms() instanceof PatientTerms.Nothing
        ? OptionalLong.empty()
        : OptionalLong.of(share.patient().yen());
  }

  /**
   * KO.8 公費給付対象一部負担金 of a public payer: only where 高額療養費 was paid in kind and the payer takes part
   * in some of the insurer's lines only.
   */
  public OptionalLong publicItem8(PublicShare share) {
    boolean partly = share.covered() != insured;
    return highCost != HighCost.NONE && insured > 0 && partly
        ? OptionalLong.of(share.due().yen())
        : OptionalLong.empty();
  }
}
