package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * 利用者: what the fees depend on.
 *
 * @param birthDate 生年月日
 * @param states 該当する疾病等 (別表14), three digits each
 * @param leftPsychiatricWard 精神科病棟の退院日, within three months of which five days a week may be billed
 * @param psychiatricSupport 精神科在宅患者支援管理料を算定する利用者
 * @param earlyOutpatient 医療観察法の前期通院対象者
 */
public record Patient(
    LocalDate birthDate,
    Set<String> states,
    Optional<LocalDate> leftPsychiatricWard,
    boolean psychiatricSupport,
    boolean earlyOutpatient) {

  private static final int SCHOOL = 6;
  private static final int CHILD = 15;

  public Patient {
    states = Set.copyOf(states);
  }

  public static Patient born(LocalDate birthDate, String... states) {
    return new Patient(birthDate, Set.of(states), Optional.empty(), false, false);
  }

  public Patient withPsychiatricSupport() {
    return new Patient(birthDate, states, leftPsychiatricWard, true, earlyOutpatient);
  }

  public Patient afterPsychiatricWard(LocalDate leftOn) {
    return new Patient(birthDate, states, Optional.of(leftOn), psychiatricSupport, earlyOutpatient);
  }

  public Patient inEarlyOutpatientPeriod() {
    return new Patient(birthDate, states, leftPsychiatricWard, psychiatricSupport, true);
  }

  /** Completed years; a year is complete on the birthday. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }

  /** 別表７の疾病等. */
  public boolean table7() {
    return has("001", "020");
  }

  /** 別表８の状態等. */
  public boolean table8() {
    return has("041", "059");
  }

  /** 超重症児・準超重症児. */
  public boolean severeChild() {
    return has("091", "092");
  }

  /** 別表７又は別表８. */
  public boolean stated() {
    return table7() || table8();
  }

  /** 乳幼児: under six. */
  boolean infantOn(LocalDate day) {
    return ageOn(day) < SCHOOL;
  }

  /** 長時間の加算について別に定める者: those under 15 who are severely ill or need special care. */
  boolean statedChild(LocalDate day) {
    return ageOn(day) < CHILD && (severeChild() || table8());
  }

  private boolean has(String first, String last) {
    return states.stream()
        .anyMatch(state -> state.compareTo(first) >= 0 && state.compareTo(last) <= 0);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Patient[***]";
  }
}
