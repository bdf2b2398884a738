package jp.kyotaku.server.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 本人と分かったあとに定まる同意 */
public record SettledConsent(Map<ConsentItem, ConsentState> states) {

  /** 特定健診等情報の対象になる年齢 (parameter checkup.minAge) */
  static final int CHECKUP_AGE = 40;

  private static final Set<ConsentItem> MEDICAL =
      EnumSet.of(
          ConsentItem.SURGERY,
          ConsentItem.TREATMENT,
          ConsentItem.MEDICATION,
          ConsentItem.SPECIFIC_CHECKUP);

  public SettledConsent {
    states = Map.copyOf(states);
  }

  /**
   * Settles what was chosen, once it is known who chose.
   *
   * @param medicalDataMayBeProvided false while the certificate is expired but inside the allowance
   */
  public static SettledConsent of(
      ConsentChoices choices,
      LocalDate birthDate,
      LocalDate day,
      boolean medicalDataMayBeProvided) {
    var states = new EnumMap<ConsentItem, ConsentState>(ConsentItem.class);
    boolean tooYoung = day.isBefore(birthDate.plusYears(CHECKUP_AGE));
    for (ConsentItem item : ConsentItem.values()) {
      boolean barred =
          (item == ConsentItem.SPECIFIC_CHECKUP && tooYoung)
              || (MEDICAL.contains(item) && !medicalDataMayBeProvided);
      states.put(item, stateOf(choices.grants(item), barred));
    }
    return new SettledConsent(states);
  }

  public ConsentState of(ConsentItem item) {
    return states.getOrDefault(item, ConsentState.DENIED);
  }

  public boolean grants(ConsentItem item) {
    return of(item) == ConsentState.GRANTED;
  }

  private static ConsentState stateOf(boolean granted, boolean barred) {
    if (!granted) {
      return ConsentState.DENIED;
    }
    return barred ? ConsentState.NOT_APPLICABLE : ConsentState.GRANTED;
  }
}
