package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.FeeSchedules;

/**
 * 点検の前提: what a check knows beside the file.
 *
 * @param schedules fee schedules by day
 * @param asOf the day as of which claims are checked (time bar)
 * @param entitlements who is entitled on a day, where known
 * @param register numbers of stations, insurers and public payers, where known
 * @param diseases disease codes at hand, where known
 * @param facilityStandards 施設基準コード that the station has notified (without leading zeros); empty
 *     where not known
 */
public record CheckSettings(
    FeeSchedules schedules,
    LocalDate asOf,
    Optional<Entitlements> entitlements,
    Optional<NumberRegister> register,
    Optional<DiseaseCodes> diseases,
    Optional<Set<String>> facilityStandards) {

  public CheckSettings {
    facilityStandards = facilityStandards.map(Set::copyOf);
  }

  /** Offline: the file alone. */
  public static CheckSettings offline(FeeSchedules schedules, LocalDate asOf) {
    return new CheckSettings(
        schedules, asOf, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public CheckSettings with(Entitlements known) {
    return new CheckSettings(
        schedules, asOf, Optional.of(known), register, diseases, facilityStandards);
  }

  public CheckSettings with(NumberRegister known) {
    return new CheckSettings(
        schedules, asOf, entitlements, Optional.of(known), diseases, facilityStandards);
  }

  public CheckSettings with(DiseaseCodes known) {
    return new CheckSettings(
        schedules, asOf, entitlements, register, Optional.of(known), facilityStandards);
  }

  public CheckSettings withFacilityStandards(Set<String> notified) {
    return new CheckSettings(
        schedules, asOf, entitlements, register, diseases, Optional.of(notified));
  }
}
