package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.fees.JobCode;

/** 職種等 (KA.7; 別表20, KA 記録の決まり 5). */
final class JobRules implements ReceiptCheck {

  private static final int JOBS = 10;
  private static final int SECOND_OFFICE = 50;
  private static final int LAST = 80;
  private static final int ASSISTANT_NURSE = 7;
  private static final int AIDE = 9;
  private static final int SOCIAL_WORKER = 10;

  @Override
  public void check(Facts facts, Findings findings) {
    for (Fee fee : facts.fees) {
      Rate rate = fee.rate();
      if (rate != null && rate.rules() != null) {
        line(fee, rate.rules().jobs(), findings);
      }
    }
  }

  private static void line(Fee fee, List<JobCode> allowed, Findings findings) {
    List<String> recorded = fee.claimed().jobs();
    if (allowed.isEmpty()) {
      if (!recorded.isEmpty()) {
        findings.add(Rule.FEE_JOBS_NEEDLESS, fee.line());
      }
      return;
    }
    if (recorded.isEmpty()) {
      findings.add(Rule.FEE_JOBS_MISSING, fee.line());
      return;
    }
    int[] codes = new int[recorded.size()];
    for (int at = 0; at < codes.length; at++) {
      codes[at] = number(recorded.get(at));
      if (codes[at] == 0) {
        return;
      }
    }
    staff(fee, allowed, codes, findings);
    visits(fee, codes, findings);
  }

  /** The number of a code of 別表20, 0 for any other. */
  private static int number(String code) {
    if (code.length() != 2 || !Numerals.digitsOnly(code)) {
      return 0;
    }
    int number = Integer.parseInt(Numerals.halfWidth(code));
    boolean known = (number >= 1 && number <= 30) || (number > SECOND_OFFICE && number <= LAST);
    return known ? number : 0;
  }

  private static int job(int code) {
    return (code - 1) % JOBS + 1;
  }

  /** 1 for a first visit of the day, 2 for a second, 3 for later ones. */
  private static int visit(int code) {
    return (code - 1) % SECOND_OFFICE / JOBS + 1;
  }

  private static void staff(Fee fee, List<JobCode> allowed, int[] codes, Findings findings) {
    JobCode first = allowed.getFirst();
    if (first.together() && codes.length < 2) {
      findings.add(Rule.FEE_TWO_STAFF, fee.line());
    } else if (first.together() ? !isPair(first, codes) : !hasOne(allowed, codes)) {
      findings.add(Rule.FEE_JOBS_WRONG, fee.line(), inWords(allowed));
    }
  }

  private static boolean hasOne(List<JobCode> allowed, int[] codes) {
    for (int code : codes) {
      for (JobCode job : allowed) {
        if (Integer.parseInt(job.code()) == job(code)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPair(JobCode together, int[] codes) {
    int assistants = 0;
    int others = 0;
    for (int code : codes) {
      assistants += job(code) == ASSISTANT_NURSE ? 1 : 0;
      others += job(code) == AIDE || job(code) == SOCIAL_WORKER ? 1 : 0;
    }
    return switch (together) {
      case WITH_NURSE, PSYCHIATRIC_WITH_NURSE, OBSERVATION_WITH_NURSE ->
          codes.length > assistants + others;
      case WITH_ASSISTANT_NURSE,
          PSYCHIATRIC_WITH_ASSISTANT_NURSE,
          OBSERVATION_WITH_ASSISTANT_NURSE ->
          assistants > 0;
      case PSYCHIATRIC_WITH_OTHER_STAFF, OBSERVATION_WITH_OTHER_STAFF -> others > 0;
      case WITH_OTHER_STAFF,
          PUBLIC_HEALTH_NURSE,
          MIDWIFE,
          NURSE,
          PHYSICAL_THERAPIST,
          OCCUPATIONAL_THERAPIST,
          SPEECH_THERAPIST,
          ASSISTANT_NURSE,
          TRAINED_NURSE,
          NURSING_AIDE,
          PSYCHIATRIC_SOCIAL_WORKER ->
          true;
    };
  }

  private static String inWords(List<JobCode> jobs) {
    return String.join("・", jobs.stream().map(JobCode::label).toList());
  }

  /** 01 one visit, 02 two, 03 three or more: the latest visit in 職種等 is the same. */
  private static void visits(Fee fee, int[] codes, Findings findings) {
    int latest = 0;
    for (int code : codes) {
      latest = Math.max(latest, visit(code));
    }
    String count = fee.claimed().visitCount();
    int told =
        switch (count) {
          case "01" -> 1;
          case "02" -> 2;
          case "03" -> 3;
          default -> 0;
        };
    if (told > 0 && told != latest) {
      findings.add(Rule.FEE_JOBS_VISITS, fee.line(), latest == 3 ? "3回目以降" : latest + "回目");
    }
  }
}
