package jp.kyotaku.checks;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import jp.kyotaku.checks.ReceiptType.PersonClass;
import jp.kyotaku.checks.ReceiptType.Scheme;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.kernel.Japan;
import org.jspecify.annotations.Nullable;

/** 年齢とレセプト種別 (L3129, L3130, L3135, L3138, L3140, L3143). */
final class AgeRules implements ReceiptCheck {

  private static final int ELDERLY = 70;
  private static final int LATTER_STAGE = 75;
  private static final int LATTER_STAGE_BY_DISABILITY = 65;
  private static final int OF_WORKING_AGE = 15;

  @Override
  public void check(Facts facts, Findings findings) {
    LocalDate birth = facts.birth;
    YearMonth month = facts.month;
    if (birth == null || month == null) {
      return;
    }
    if (birth.isAfter(month.atEndOfMonth())) {
      findings.add(Rule.BIRTH_AFTER_MONTH, facts.line());
      return;
    }
    if (facts.type.known()) {
      Rule broken = broken(facts, birth, month);
      if (broken != null) {
        findings.add(broken, facts.line(), Japan.westernDate(birth));
      }
    }
  }

  private static @Nullable Rule broken(Facts facts, LocalDate birth, YearMonth month) {
    return switch (facts.type.scheme()) {
      case PUBLIC_ONLY -> null;
      case LATTER_STAGE ->
          turned(LATTER_STAGE_BY_DISABILITY, birth, month.atEndOfMonth())
              ? null
              : Rule.LATTER_STAGE_TOO_YOUNG;
      case INSURANCE -> brokenInsured(facts, birth, month);
    };
  }

  private static @Nullable Rule brokenInsured(Facts facts, LocalDate birth, YearMonth month) {
    PersonClass person = facts.type.person();
    if (person == PersonClass.PRESCHOOL) {
      return isPreschool(birth, month) ? null : Rule.PRESCHOOL_TOO_OLD;
    }
    if (person.elderly()) {
      return isElderly(birth, month) ? null : Rule.ELDERLY_NOT;
    }
    if (isPreschool(birth, month)) {
      return Rule.PRESCHOOL_EXPECTED;
    }
    if (elderlySince(birth).compareTo(month) <= 0) {
      return isSeaman(facts) ? null : Rule.ELDERLY_EXPECTED;
    }
    return person == PersonClass.SELF
            && !facts.nationalHealthInsurance()
            && !turned(OF_WORKING_AGE, birth, month.atEndOfMonth())
        ? Rule.INSURED_TOO_YOUNG
        : null;
  }

  /** 未就学者: until the 31 March after the sixth birthday; who is born on 1 April, the year before. */
  static boolean isPreschool(LocalDate birth, YearMonth month) {
    int fiscalYear = month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
    return birth.isAfter(LocalDate.of(fiscalYear - 6, Month.APRIL, 1));
  }

  /** 高齢受給者: from the month after the 70th birthday until the month of the 75th. */
  private static boolean isElderly(LocalDate birth, YearMonth month) {
    return elderlySince(birth).compareTo(month) <= 0
        && YearMonth.from(birth.plusYears(LATTER_STAGE)).compareTo(month) >= 0;
  }

  /** Of who is born on the first of a month, from that month: an age is reached the day before. */
  static YearMonth elderlySince(LocalDate birth) {
    return YearMonth.from(birth.plusYears(ELDERLY).minusDays(1)).plusMonths(1);
  }

  private static boolean turned(int age, LocalDate birth, LocalDate day) {
    return !birth.plusYears(age).isAfter(day);
  }

  /** 船員の職務上・下船後の特例 has no 高齢受給者. */
  private static boolean isSeaman(Facts facts) {
    InsurerRecord insurer = facts.insurer;
    return insurer != null
        && facts.type.scheme() == Scheme.INSURANCE
        && insurer.insurerNumber().startsWith("02")
        && !insurer.dutyReason().isEmpty();
  }
}
