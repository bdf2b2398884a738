package jp.kyotaku.fees.share;

/** 公費の利用者負担: what a public payer leaves to the patient, as the 医療券 or 受給者証 says. */
public sealed interface PatientTerms {

  /** 利用者負担のない制度: KO.7 stays empty. */
  record Nothing() implements PatientTerms {}

  /**
   * 月額上限: all of what came to the payer, up to the limit.
   *
   * @param yen what is left of the month's limit; 0 when it is used up
   */
  record UpTo(long yen) implements PatientTerms {
    public UpTo {
      notNegative(yen);
    }
  }

  /**
   * 定率: hundredths of the cost.
   *
   * @param percent 0 to 100
   */
  record Percent(int percent) implements PatientTerms {
    public Percent {
      notNegative(percent);
    }
  }

  /**
   * 定率と月額上限: hundredths of the cost, up to the limit.
   *
   * @param percent 0 to 100
   * @param yen what is left of the month's limit; 0 when it is used up
   */
  record PercentUpTo(int percent, long yen) implements PatientTerms {
    public PercentUpTo {
      notNegative(percent);
      notNegative(yen);
    }
  }

  private static void notNegative(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative");
    }
  }

  /**
   * What the patient bears of a part of the month.
   *
   * @param cost the whole cost of the part
   * @param due what came to this payer, at least 0
   * @param borne what the patient has borne of this payer's other parts of the receipt
   */
  default long patientShare(long cost, long due, long borne) {
    return switch (this) {
      case Nothing() -> 0;
      case UpTo(long yen) -> Math.min(due, Math.max(0, yen - borne));
      case Percent(int percent) -> Math.min(due, Yen.percent(cost, percent));
      case PercentUpTo(int percent, long yen) ->
          Math.min(due, Math.min(Yen.percent(cost, percent), Math.max(0, yen - borne)));
    };
  }
}
