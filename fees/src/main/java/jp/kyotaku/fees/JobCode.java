package jp.kyotaku.fees;

import java.util.Optional;

/**
 * 職種等コード (別表20): who visited. The codes from 31 stand for two persons together; they appear in the
 * master alone, never in a claim, where the two are written one after the other.
 */
public enum JobCode {
  PUBLIC_HEALTH_NURSE("01", "保健師"),
  MIDWIFE("02", "助産師"),
  NURSE("03", "看護師"),
  PHYSICAL_THERAPIST("04", "理学療法士"),
  OCCUPATIONAL_THERAPIST("05", "作業療法士"),
  SPEECH_THERAPIST("06", "言語聴覚士"),
  ASSISTANT_NURSE("07", "准看護師"),
  TRAINED_NURSE("08", "専門の研修又は特定行為研修を修了した看護師"),
  NURSING_AIDE("09", "看護補助者"),
  PSYCHIATRIC_SOCIAL_WORKER("10", "精神保健福祉士"),
  WITH_NURSE("31", "他の看護師等と同時"),
  WITH_ASSISTANT_NURSE("32", "他の准看護師と同時"),
  WITH_OTHER_STAFF("33", "その他職員と同時"),
  PSYCHIATRIC_WITH_NURSE("34", "精神科：他の保健師、看護師又は作業療法士と同時"),
  PSYCHIATRIC_WITH_ASSISTANT_NURSE("35", "精神科：准看護師と同時"),
  PSYCHIATRIC_WITH_OTHER_STAFF("36", "精神科：看護補助者又は精神保健福祉士と同時"),
  OBSERVATION_WITH_NURSE("37", "医療観察：他の看護師等と同時"),
  OBSERVATION_WITH_ASSISTANT_NURSE("38", "医療観察：准看護師と同時"),
  OBSERVATION_WITH_OTHER_STAFF("39", "医療観察：看護補助者又は精神保健福祉士と同時");

  private final String code;
  private final String label;

  JobCode(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The two digits: those of a first visit by staff of the main office. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** Whether it stands for two persons together. */
  public boolean together() {
    return compareTo(WITH_NURSE) >= 0;
  }

  /** The job of a two-digit code as the master writes it. */
  public static Optional<JobCode> of(String code) {
    for (JobCode job : values()) {
      if (job.code.equals(code)) {
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }
}
