package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 算定しようとするもの: a role on a day in a situation.
 *
 * @param base the base item that an add-on stands on
 * @param carried what its line may have to carry
 */
record Charge(
    LocalDate date,
    CareKind kind,
    Role role,
    Situation situation,
    Optional<Entry> base,
    Carried carried) {

  static Charge of(LocalDate date, CareKind kind, Role role, Situation situation) {
    return new Charge(date, kind, role, situation, Optional.empty(), Carried.NOTHING);
  }

  Charge onTopOf(Entry entry) {
    return new Charge(date, kind, role, situation, Optional.of(entry), carried);
  }

  Charge carrying(Carried newCarried) {
    return new Charge(date, kind, role, situation, base, newCarried);
  }
}
