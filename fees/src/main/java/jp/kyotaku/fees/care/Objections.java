package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.ConflictUnit;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.Limit;
import jp.kyotaku.fees.LimitUnit;

/** 算定できない理由: age, add-ons that a base item does not take, limits and conflicts of the schedule. */
final class Objections {

  private final CareMonth month;
  private final Booked booked;

  Objections(CareMonth month, Booked booked) {
    this.month = month;
    this.booked = booked;
  }

  Optional<CareRemark> to(Charge charge, Picked picked) {
    return age(charge, picked)
        .or(() -> addOn(charge, picked))
        .or(() -> otherAddOn(charge, picked))
        .or(() -> limit(charge, picked))
        .or(() -> conflict(charge, picked));
  }

  private Optional<CareRemark> age(Charge charge, Picked picked) {
    int age = month.patient().ageOn(charge.date());
    return picked.item().rules().value().filter(rules -> !rules.ages().includes(age)).isPresent()
        ? Optional.of(picked.notPayable(charge, "年齢が対象の範囲にありません。"))
        : Optional.empty();
  }

  private static Optional<CareRemark> addOn(Charge charge, Picked picked) {
    if (!picked.item().addOn()) {
      return Optional.empty();
    }
    if (charge.base().isEmpty()) {
      return mayStandAlone(picked.item())
          ? Optional.empty()
          : Optional.of(picked.notPayable(charge, "加算だけでは算定できません。"));
    }
    var base = charge.base().get().item().code();
    boolean takes =
        !picked.rules().knowsAddOnsOf(base)
            || picked.rules().addOn(base, picked.item().code()).isPresent();
    return takes
        ? Optional.empty()
        : Optional.of(picked.notPayable(charge, "その日の療養費にはこの加算がありません。"));
  }

  private static boolean mayStandAlone(FeeItem item) {
    return item.rules().value().map(FeeRules::mayStandAlone).orElse(false);
  }

  /** 加算識別: of the add-ons with the same number only one. */
  private Optional<CareRemark> otherAddOn(Charge charge, Picked picked) {
    return charge
        .base()
        .flatMap(base -> rival(base.item().code(), charge.date(), picked))
        .map(other -> picked.excluded(charge, other.item()));
  }

  private Optional<Entry> rival(FeeCode base, LocalDate day, Picked picked) {
    var code = picked.item().code();
    var choice = picked.rules().addOn(base, code);
    for (Entry other : booked.all()) {
      var rival = other.item().code();
      if (other.date().equals(day)
          && other.item().addOn()
          && choice.isPresent()
          && !rival.equals(code)
          && picked.rules().addOn(base, rival).equals(choice)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private Optional<CareRemark> limit(Charge charge, Picked picked) {
    for (Limit limit : picked.item().rules().value().map(FeeRules::limits).orElse(List.of())) {
      if (reached(limit, charge.date(), picked.choice())) {
        return Optional.of(picked.limited(charge, limit));
      }
    }
    return Optional.empty();
  }

  private boolean reached(Limit limit, LocalDate day, Choice choice) {
    return booked.times(choice, within(limit.unit(), day)) >= limit.max();
  }

  private static Predicate<LocalDate> within(LimitUnit unit, LocalDate day) {
    return switch (unit) {
      case DAY -> day::equals;
      case WEEK -> other -> Booked.sameWeek(other, day);
      case MONTH -> other -> YearMonth.from(other).equals(YearMonth.from(day));
      case ADMISSION, FIRST, PATIENT -> _ -> true;
    };
  }

  private Optional<CareRemark> conflict(Charge charge, Picked picked) {
    var conflicts = picked.rules().conflictsOf(picked.item().code());
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    for (Entry other : booked.all()) {
      var conflict = conflicts.get(other.item().code());
      if (conflict != null && applies(conflict, charge.date(), other.date())) {
        return Optional.of(picked.excluded(charge, other.item()));
      }
    }
    return Optional.empty();
  }

  private static boolean applies(Conflict conflict, LocalDate one, LocalDate other) {
    return conflict.within() == ConflictUnit.MONTH
        || (conflict.within() == ConflictUnit.WEEK
            ? Booked.sameWeek(one, other)
            : one.equals(other));
  }
}
