package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.kyotaku.fees.share.PatientTerms;
import jp.kyotaku.fees.share.PublicPayer;

/** 公費を選ぶ: those that go with the care, up to four, in their official order. */
final class PublicPayers {

  private static final List<Integer> LIMITS = List.of(0, 1_000, 2_500, 5_000, 10_000, 20_000);
  private static final int CHILD = 18;
  private static final int MOST = 4;

  private final YearMonth month;

  PublicPayers(YearMonth month) {
    this.month = month;
  }

  /** Beside an insurer. */
  List<ClaimPayer> beside(ClaimPerson person, boolean psychiatric, Dice dice) {
    var laws = new ArrayList<String>();
    boolean child = person.birthDate().plusYears(CHILD).isAfter(month.atDay(1));
    if (psychiatric && dice.percent(70)) {
      laws.add("21");
    }
    if (dice.percent(12)) {
      laws.add(child ? "16" : "15");
    }
    if (dice.percent(25)) {
      laws.add(child ? "52" : "54");
    }
    if (dice.percent(child ? 60 : 12)) {
      laws.add(child ? "88" : "80");
    }
    if (dice.percent(4)) {
      laws.add("12");
    }
    return payers(laws, LIMITS, dice);
  }

  /** Without an insurer: mostly 生活保護, whose people bear nothing of the other schemes either. */
  List<ClaimPayer> alone(boolean psychiatric, Dice dice) {
    var laws = new ArrayList<String>();
    if (psychiatric && dice.percent(80)) {
      laws.add("21");
    }
    if (dice.percent(25)) {
      laws.add("15");
    }
    if (dice.percent(35)) {
      laws.add("54");
    }
    laws.add(dice.percent(90) ? "12" : "25");
    return payers(laws, List.of(0), dice);
  }

  /** 医療観察法: alone, without a recipient's number. */
  List<ClaimPayer> observation() {
    return List.of(
        new ClaimPayer(
            new PublicPayer(ClaimPayer.payerNumber("30", 801), new PatientTerms.Nothing()),
            "",
            month.atDay(1)));
  }

  private List<ClaimPayer> payers(List<String> laws, List<Integer> limits, Dice dice) {
    return laws.stream()
        .limit(MOST)
        .map(law -> payer(law, terms(law, dice.pick(limits)), dice))
        .sorted(Comparator.comparingInt(payer -> payer.payer().scheme().rank()))
        .toList();
  }

  private ClaimPayer payer(String law, PatientTerms terms, Dice dice) {
    var number = ClaimPayer.payerNumber(law, 600 + dice.below(30));
    return new ClaimPayer(
        new PublicPayer(number, terms),
        ClaimPayer.recipientNumber(dice.below(999_998)),
        from(law, dice));
  }

  private static PatientTerms terms(String law, int limit) {
    return switch (law) {
      case "21", "15", "16" -> new PatientTerms.PercentUpTo(10, limit);
      case "52", "54" -> new PatientTerms.UpTo(limit);
      case "12" -> new PatientTerms.UpTo(0);
      default -> new PatientTerms.Nothing();
    };
  }

  /** Some certificates begin within the month; 生活保護 and local schemes pay from its first day. */
  private LocalDate from(String law, Dice dice) {
    boolean within = (law.equals("54") || law.equals("52")) && dice.percent(15);
    return month.atDay(within ? dice.between(2, 12) : 1);
  }
}
