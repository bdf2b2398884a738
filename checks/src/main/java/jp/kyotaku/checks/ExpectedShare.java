package jp.kyotaku.checks;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import jp.kyotaku.fees.share.CareAccount;
import jp.kyotaku.fees.share.CareSetting;
import jp.kyotaku.fees.share.Charge;
import jp.kyotaku.fees.share.Coverage;
import jp.kyotaku.fees.share.Halving;
import jp.kyotaku.fees.share.HighCostLimits;
import jp.kyotaku.fees.share.InsuranceKind;
import jp.kyotaku.fees.share.LimitQuestion;
import jp.kyotaku.fees.share.LimitStanding;
import jp.kyotaku.fees.share.LongTermDisease;
import jp.kyotaku.fees.share.PersonClass;
import jp.kyotaku.fees.share.SettleShare;
import jp.kyotaku.fees.share.ShareOutcome;
import jp.kyotaku.fees.share.SpecialNote;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.kernel.code.LimitCategory;
import org.jspecify.annotations.Nullable;

/**
 * あるはずの一部負担金額: what HO.9 carries by the class in RE.12.
 *
 * @param note the class
 * @param usual empty where the limit is not reached
 * @param frequent the same for 多数回該当
 */
record ExpectedShare(String note, OptionalLong usual, OptionalLong frequent) {

  private static final Set<String> DISASTERS = Set.of("96", "97");
  private static final BurdenCode INSURER_ALONE = BurdenCode.of(Set.of(Payer.INSURER));

  /** Empty where it does not follow: no class or several, a disaster, an unknown ratio or limit. */
  static Optional<ExpectedShare> of(Facts facts, InsurerRecord insurer) {
    List<String> notes = facts.common.specialNotes();
    YearMonth month = facts.month;
    LimitCategory category = category(facts.type, notes);
    OptionalInt percent = percent(facts, notes);
    boolean settled = notes.stream().noneMatch(DISASTERS::contains) && facts.type.known();
    if (!settled || month == null || category == null || percent.isEmpty()) {
      return Optional.empty();
    }
    var insured = insured(facts, notes, category, percent.getAsInt());
    return of(month, insured, category, insurer);
  }

  /** Whether the limits of the month are in the table. */
  static boolean knowsLimits(YearMonth month) {
    var question =
        new LimitQuestion(month, LimitCategory.A03, CareSetting.AT_HOME, 0, false, false);
    return HighCostLimits.yen(question).isPresent();
  }

  private static Optional<ExpectedShare> of(
      YearMonth month, Coverage.Insured insured, LimitCategory category, InsurerRecord insurer) {
    long cost = insurer.total().orElse(0);
    if (insurer.share().isEmpty() && plainlyWithin(month, insured, category, cost)) {
      return Optional.empty();
    }
    String note = SpecialNote.ofClass(category).code();
    return item9(month, insured, category, cost, false)
        .flatMap(
            usual ->
                item9(month, insured, category, cost, true)
                    .map(frequent -> new ExpectedShare(note, usual, frequent)));
  }

  /** Quick answer for the many receipts that no limit touches. */
  private static boolean plainlyWithin(
      YearMonth month, Coverage.Insured insured, LimitCategory category, long cost) {
    boolean ownLimit = insured.longTerm() != LongTermDisease.NONE || category == LimitCategory.B09;
    var question =
        new LimitQuestion(
            month, category, CareSetting.AT_HOME, cost, false, insured.halving() != Halving.NONE);
    OptionalLong limit = HighCostLimits.yen(question);
    return !ownLimit && limit.isPresent() && cost * insured.percent() <= limit.getAsLong() * 100;
  }

  private static Optional<OptionalLong> item9(
      YearMonth month,
      Coverage.Insured insured,
      LimitCategory category,
      long cost,
      boolean frequent) {
    var coverage =
        new Coverage.Insured(
            insured.kind(),
            insured.person(),
            insured.percent(),
            new LimitStanding.Shown(category, frequent),
            insured.longTerm(),
            insured.halving());
    var account =
        CareAccount.atHome(month, coverage, List.of(), List.of(new Charge(INSURER_ALONE, cost)));
    return switch (SettleShare.of(account)) {
      case ShareOutcome.Settled(var share) -> Optional.of(share.insurerItem9());
      case ShareOutcome.LimitUnknown _ -> Optional.empty();
    };
  }

  private static Coverage.Insured insured(
      Facts facts, List<String> notes, LimitCategory category, int percent) {
    return new Coverage.Insured(
        facts.type.latterStage() ? InsuranceKind.LATER_STAGE : InsuranceKind.HEALTH,
        person(facts.type.person()),
        percent,
        new LimitStanding.Shown(category, false),
        longTerm(notes),
        halving(facts, notes));
  }

  private static Halving halving(Facts facts, List<String> notes) {
    if (notes.contains("21")) {
      return Halving.DEPENDANT_OF_ONE_WHO_TURNS_75;
    }
    boolean turns =
        facts.birth != null
            && facts.month != null
            && PersonClass.turns75Within(facts.birth, facts.month);
    return turns ? Halving.TURNS_75 : Halving.NONE;
  }

  private static LongTermDisease longTerm(List<String> notes) {
    if (notes.contains("16")) {
      return LongTermDisease.HIGH_INCOME;
    }
    return notes.contains("02") ? LongTermDisease.ORDINARY : LongTermDisease.NONE;
  }

  private static @Nullable LimitCategory category(ReceiptType type, List<String> notes) {
    LimitCategory found = null;
    for (String note : notes) {
      LimitCategory one = category(type.person(), note);
      if (one != null && found != null) {
        return null;
      }
      found = one == null ? found : one;
    }
    return found;
  }

  private static @Nullable LimitCategory category(ReceiptType.PersonClass person, String note) {
    return switch (person) {
      case SELF, PRESCHOOL, FAMILY ->
          switch (note) {
            case "26" -> LimitCategory.A01;
            case "27" -> LimitCategory.A02;
            case "28" -> LimitCategory.A03;
            case "29" -> LimitCategory.A04;
            case "30" -> LimitCategory.A05;
            default -> null;
          };
      case ELDERLY_SEVEN_TENTHS ->
          switch (note) {
            case "26" -> LimitCategory.B01;
            case "27" -> LimitCategory.B02;
            case "28" -> LimitCategory.B03;
            default -> null;
          };
      // Both low-income classes have the same limit for visits.
      case ELDERLY_GENERAL ->
          switch (note) {
            case "29" -> LimitCategory.B04;
            case "30" -> LimitCategory.B05;
            case "41" -> LimitCategory.B09;
            case "42" -> LimitCategory.B10;
            default -> null;
          };
    };
  }

  private static PersonClass person(ReceiptType.PersonClass person) {
    return switch (person) {
      case SELF -> PersonClass.INSURED;
      case PRESCHOOL -> PersonClass.PRESCHOOL;
      case FAMILY -> PersonClass.DEPENDANT;
      case ELDERLY_GENERAL -> PersonClass.ELDERLY;
      case ELDERLY_SEVEN_TENTHS -> PersonClass.ELDERLY_HIGH_INCOME;
    };
  }

  /** What the patient bears in hundredths; empty where the file does not tell. */
  private static OptionalInt percent(Facts facts, List<String> notes) {
    OptionalInt paid = facts.common.benefitRatio();
    if (facts.nationalHealthInsurance()) {
      return paid.isPresent() && paid.getAsInt() <= 100
          ? OptionalInt.of(100 - paid.getAsInt())
          : OptionalInt.empty();
    }
    return switch (facts.type.person()) {
      case SELF, FAMILY, ELDERLY_SEVEN_TENTHS -> OptionalInt.of(30);
      case PRESCHOOL -> OptionalInt.of(20);
      case ELDERLY_GENERAL -> facts.type.latterStage() ? latterStage(notes) : OptionalInt.of(20);
    };
  }

  private static OptionalInt latterStage(List<String> notes) {
    if (notes.contains("41")) {
      return OptionalInt.of(20);
    }
    return notes.contains("42") || notes.contains("30") ? OptionalInt.of(10) : OptionalInt.empty();
  }
}
