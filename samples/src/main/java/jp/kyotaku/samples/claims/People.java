package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.share.Coverage;
import jp.kyotaku.fees.share.Halving;
import jp.kyotaku.fees.share.InsuranceKind;
import jp.kyotaku.fees.share.LimitStanding;
import jp.kyotaku.fees.share.LongTermDisease;
import jp.kyotaku.fees.share.PersonClass;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleInsurer;
import jp.kyotaku.samples.SampleInsurers;

/** 患者と保険を選ぶ: generated people, of all ages and classes that a payment body knows. */
final class People {

  private static final List<LimitCategory> UNDER_70 =
      List.of(
          LimitCategory.A01,
          LimitCategory.A02,
          LimitCategory.A03,
          LimitCategory.A04,
          LimitCategory.A05);
  private static final List<LimitCategory> HIGH =
      List.of(LimitCategory.B01, LimitCategory.B02, LimitCategory.B03);

  private final PaymentBody body;
  private final YearMonth month;
  private final GeneratedPeople people;

  People(PaymentBody body, YearMonth month, int seed) {
    this.body = body;
    this.month = month;
    this.people = new GeneratedPeople(Integer.MAX_VALUE, seed);
  }

  ClaimPerson person(int index, Dice dice) {
    var personClass = personClass(dice);
    return ClaimPerson.of(people.at(index), birthDate(personClass, dice), personClass);
  }

  private PersonClass personClass(Dice dice) {
    int number = dice.below(100);
    if (number < 10) {
      return PersonClass.ELDERLY_HIGH_INCOME;
    }
    boolean elderly = number < (body == PaymentBody.NATIONAL_HEALTH_FEDERATION ? 65 : 25);
    if (elderly) {
      return PersonClass.ELDERLY;
    }
    return number % 10 < 1
        ? PersonClass.PRESCHOOL
        : number % 2 == 0 ? PersonClass.INSURED : PersonClass.DEPENDANT;
  }

  private LocalDate birthDate(PersonClass personClass, Dice dice) {
    var day = month.atDay(1);
    return switch (personClass) {
      case PRESCHOOL -> day.minusDays(dice.between(30, 5 * 365));
      case INSURED -> day.minusDays(dice.between(20 * 366, 69 * 365));
      case DEPENDANT -> day.minusDays(dice.between(8 * 366, 69 * 365));
      case ELDERLY, ELDERLY_HIGH_INCOME ->
          body == PaymentBody.NATIONAL_HEALTH_FEDERATION && dice.percent(80)
              ? day.minusDays(dice.between(76 * 366, 99 * 365))
              : day.minusDays(dice.between(71 * 366, 74 * 365));
    };
  }

  Optional<ClaimInsurer> insurer(ClaimPerson person, Dice dice) {
    var coverage = coverage(person, dice);
    if (coverage.kind() == InsuranceKind.LATER_STAGE) {
      return Optional.of(
          new ClaimInsurer(
              dice.percent(70) ? SampleInsurers.ELDERLY : elderlyElsewhere(dice),
              "",
              Integer.toString(person.identity()),
              "",
              coverage));
    }
    return Optional.of(
        body == PaymentBody.NATIONAL_HEALTH_FEDERATION
            ? ofMunicipality(person, coverage, dice)
            : ofEmployees(person, coverage, dice));
  }

  private static SampleInsurer elderlyElsewhere(Dice dice) {
    return dice.pick(CardSeries.ALL.subList(0, 4)).issuer();
  }

  private static ClaimInsurer ofMunicipality(
      ClaimPerson person, Coverage.Insured coverage, Dice dice) {
    var issuer = dice.percent(70) ? SampleInsurers.NHI : SampleInsurers.OTHER_NHI;
    return new ClaimInsurer(issuer, "国見", number(person), branch(dice), coverage);
  }

  /** 協会けんぽ and societies have symbols of digits, mutual aid associations may have words. */
  private static ClaimInsurer ofEmployees(
      ClaimPerson person, Coverage.Insured coverage, Dice dice) {
    if (dice.percent(40)) {
      var symbol = Integer.toString(21_700_000 + dice.below(90_000));
      return new ClaimInsurer(
          SampleInsurers.ASSOCIATION,
          symbol,
          Integer.toString(1 + person.identity() % 9_999_999),
          branch(dice),
          coverage);
    }
    if (dice.percent(30)) {
      return new ClaimInsurer(
          SampleInsurers.MUTUAL_AID, "公見", number(person), branch(dice), coverage);
    }
    var society = dice.percent(50) ? SampleInsurers.SOCIETY : SampleInsurers.OTHER_SOCIETY;
    var symbol = Integer.toString(dice.between(1, 900));
    return new ClaimInsurer(society, symbol, number(person), branch(dice), coverage);
  }

  private static String number(ClaimPerson person) {
    return Integer.toString(person.identity());
  }

  private static String branch(Dice dice) {
    return "0" + dice.below(4);
  }

  private Coverage.Insured coverage(ClaimPerson person, Dice dice) {
    boolean later = person.birthDate().plusYears(75).isBefore(month.atDay(1));
    var kind = later ? InsuranceKind.LATER_STAGE : InsuranceKind.HEALTH;
    var longTerm = dice.percent(3) ? LongTermDisease.ORDINARY : LongTermDisease.NONE;
    return switch (person.personClass()) {
      case INSURED, DEPENDANT -> insured(kind, person, 30, underSeventy(dice), longTerm);
      case PRESCHOOL -> insured(kind, person, 20, underSeventy(dice), longTerm);
      case ELDERLY_HIGH_INCOME -> insured(kind, person, 30, shown(dice.pick(HIGH), dice), longTerm);
      case ELDERLY -> elderly(kind, person, dice, longTerm);
    };
  }

  private static Coverage.Insured elderly(
      InsuranceKind kind, ClaimPerson person, Dice dice, LongTermDisease longTerm) {
    boolean later = kind == InsuranceKind.LATER_STAGE;
    if (dice.percent(30)) {
      var low = dice.percent(60) ? LimitCategory.B05 : LimitCategory.B06;
      return insured(kind, person, later ? 10 : 20, shown(low, dice), longTerm);
    }
    if (!later) {
      return insured(kind, person, 20, shown(LimitCategory.B04, dice), longTerm);
    }
    return dice.percent(25)
        ? insured(kind, person, 20, shown(LimitCategory.B09, dice), longTerm)
        : insured(kind, person, 10, shown(LimitCategory.B10, dice), longTerm);
  }

  private static LimitStanding underSeventy(Dice dice) {
    return dice.percent(60) ? shown(dice.pick(UNDER_70), dice) : new LimitStanding.NotShown();
  }

  private static LimitStanding shown(LimitCategory category, Dice dice) {
    return new LimitStanding.Shown(category, dice.percent(15));
  }

  private static Coverage.Insured insured(
      InsuranceKind kind,
      ClaimPerson person,
      int percent,
      LimitStanding limit,
      LongTermDisease longTerm) {
    return new Coverage.Insured(kind, person.personClass(), percent, limit, longTerm, Halving.NONE);
  }
}
