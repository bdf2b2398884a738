package jp.kyotaku.server.consent;

import static jp.kyotaku.server.consent.ConsentState.NOT_ASKED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/** 本人と分かったあとに定まる同意 */
public record SettledConsent(Map<ConsentItem, ConsentState> states) {

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
   * 同意した人: what decides beside the choices.
   *
   * @param oldEnough 特定健診等情報の対象になる年齢である ({@link CheckupSettings})
   * @param medicalDataMayBeProvided false while the certificate is expired but inside the allowance
   */
  public record Chooser(boolean oldEnough, boolean medicalDataMayBeProvided) {

    private ConsentState granting(ConsentItem item) {
      if (item == ConsentItem.SPECIFIC_CHECKUP && !oldEnough) {
        return ConsentState.NOT_APPLICABLE;
      }
      return MEDICAL.contains(item) && !medicalDataMayBeProvided
          ? ConsentState.GRACE_ELIGIBILITY_ONLY
          : ConsentState.GRANTED;
    }
  }

  /** All six items were asked, and the documented age holds. */
  public static SettledConsent of(
      ConsentChoices choices,
      LocalDate birthDate,
      LocalDate day,
      boolean medicalDataMayBeProvided) {
    boolean oldEnough = new CheckupSettings(List.of()).isOldEnough(birthDate, day);
    return of(
        choices,
        EnumSet.allOf(ConsentItem.class),
        new Chooser(oldEnough, medicalDataMayBeProvided));
  }

  /**
   * Settles what was chosen, once it is known who chose.
   *
   * @param asked the items that the institution uses
   */
  public static SettledConsent of(ConsentChoices choices, Set<ConsentItem> asked, Chooser chooser) {
    var states = new EnumMap<ConsentItem, ConsentState>(ConsentItem.class);
    for (ConsentItem item : ConsentItem.values()) {
      states.put(item, asked.contains(item) ? stateOf(item, choices, chooser) : NOT_ASKED);
    }
    return new SettledConsent(states);
  }

  public ConsentState of(ConsentItem item) {
    return states.getOrDefault(item, ConsentState.DENIED);
  }

  public Set<ConsentItem> granted() {
    return Arrays.stream(ConsentItem.values()).filter(this::grants).collect(Collectors.toSet());
  }

  public boolean grants(ConsentItem item) {
    return of(item) == ConsentState.GRANTED;
  }

  private static ConsentState stateOf(ConsentItem item, ConsentChoices choices, Chooser chooser) {
    return choices.grants(item) ? chooser.granting(item) : ConsentState.DENIED;
  }
}
