package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import jp.kyotaku.fees.share.Coverage.Insured;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.kernel.code.LimitCategory;

/** 例の勘定: short words for tests. */
final class Accounts {

  static final YearMonth JUNE = YearMonth.of(2024, 6);
  static final LimitStanding NOT_SHOWN = new LimitStanding.NotShown();

  private Accounts() {}

  static LimitStanding shown(LimitCategory category) {
    return new LimitStanding.Shown(category, false);
  }

  static Insured dependant(LimitStanding limit) {
    return Insured.plain(InsuranceKind.HEALTH, PersonClass.DEPENDANT, 30, limit);
  }

  /** Of the insurer (0) and the public payers with these places (1 to 4). */
  static Charge charge(long yen, int... places) {
    var payers = EnumSet.noneOf(Payer.class);
    Arrays.stream(places).mapToObj(Accounts::payerAt).forEach(payers::add);
    return new Charge(BurdenCode.of(payers), yen);
  }

  static Payer payerAt(int place) {
    return place == 0 ? Payer.INSURER : Payer.publicPayer(place);
  }

  /** A payer whose number begins with this. */
  static PublicPayer payer(String lawNumber, PatientTerms terms) {
    return new PublicPayer(lawNumber + "136018", terms);
  }

  static CareAccount alone(YearMonth month, Insured insured, long yen) {
    return CareAccount.atHome(month, insured, List.of(), List.of(charge(yen, 0)));
  }

  static PatientShare settled(CareAccount account) {
    return switch (SettleShare.of(account)) {
      case ShareOutcome.Settled(var share) -> share;
      case ShareOutcome.LimitUnknown(_, var why) -> throw new AssertionError(why.rule());
    };
  }
}
