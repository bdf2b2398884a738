package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.Why;

/**
 * 算定中のひと月: every line comes into being by one {@link #charge}, or a remark says why it does not.
 */
final class Bill {

  private final CareMonth month;
  private final Rulebook rulebook;
  private final Booked booked;
  private final Objections objections;
  private final List<CareRemark> remarks = new ArrayList<>();
  private final Set<FeeCode> presumed = new HashSet<>();

  Bill(CareMonth month, Rulebook rulebook) {
    this.month = month;
    this.rulebook = rulebook;
    this.booked = new Booked(month.earlier());
    this.objections = new Objections(month, booked);
  }

  CareMonth month() {
    return month;
  }

  Booked booked() {
    return booked;
  }

  void remark(CareRemark remark) {
    remarks.add(remark);
  }

  /** The items that the fee table of the day has for a role. */
  Stream<Choice> choices(LocalDate day, CareKind kind, Role role) {
    return rulebook.on(day).stream()
        .flatMap(rules -> rules.choices().of(role.family(kind), role).stream());
  }

  /** Whether it has any. */
  boolean has(LocalDate day, CareKind kind, Role role) {
    return choices(day, kind, role).findAny().isPresent();
  }

  /** Whether the station may bill an item of the role at all. */
  boolean registered(LocalDate day, CareKind kind, Role role) {
    return rulebook
        .on(day)
        .filter(rules -> choices(day, kind, role).anyMatch(one -> registered(rules, one)))
        .isPresent();
  }

  private boolean registered(DatedRules rules, Choice choice) {
    return rules
        .item(choice.code())
        .filter(item -> rules.registered(item, month.standards()))
        .isPresent();
  }

  /** A line, unless the rules are against it. */
  Optional<Entry> charge(Charge charge) {
    return pick(charge).filter(picked -> allowed(charge, picked)).flatMap(p -> book(charge, p));
  }

  CareResult result() {
    remarks.sort(Comparator.comparing(CareRemark::date));
    return new CareResult(
        booked.inOrder().stream().map(Entry::line).toList(), booked.careDays(), remarks);
  }

  private Optional<Picked> pick(Charge charge) {
    var rules = rulebook.on(charge.date());
    if (rules.isEmpty()) {
      tell(charge, CareRemark.Kind.RULE_UNKNOWN, "この日のマスターがありません。");
      return Optional.empty();
    }
    var fitting = fitting(charge, rules.get());
    var registered =
        fitting.stream()
            .filter(one -> one.rules().registered(one.item(), month.standards()))
            .findFirst();
    if (registered.isEmpty()) {
      tellWhyNone(charge, fitting);
    }
    return registered;
  }

  private static List<Picked> fitting(Charge charge, DatedRules rules) {
    var fitting = new ArrayList<Picked>(2);
    for (Choice choice : rules.choices().of(charge.role().family(charge.kind()), charge.role())) {
      if (choice.fits(charge.situation())) {
        rules.item(choice.code()).ifPresent(item -> fitting.add(new Picked(choice, item, rules)));
      }
    }
    return fitting;
  }

  private void tellWhyNone(Charge charge, List<Picked> fitting) {
    if (fitting.isEmpty()) {
      tell(charge, CareRemark.Kind.NOT_PAYABLE, "この場面に当たる項目がありません。");
    } else {
      remarks.add(
          fitting
              .getFirst()
              .remark(CareRemark.Kind.NOT_REGISTERED, charge, "施設基準の届出がないため算定できません。"));
    }
  }

  private boolean allowed(Charge charge, Picked picked) {
    var objection = objections.to(charge, picked);
    objection.ifPresent(remarks::add);
    return objection.isEmpty();
  }

  private Optional<Entry> book(Charge charge, Picked picked) {
    return switch (picked.item().amount()) {
      case FeeAmount.Yen(int yen) -> Optional.of(book(charge, picked, yen));
      case FeeAmount.Points points -> Optional.of(book(charge, picked, points.yen()));
      case FeeAmount.Percent _ -> Optional.of(book(charge, picked, 0));
      case FeeAmount.Unknown _ -> {
        remarks.add(picked.remark(CareRemark.Kind.AMOUNT_UNKNOWN, charge, "金額が分かっていません。"));
        yield Optional.empty();
      }
    };
  }

  private Entry book(Charge charge, Picked picked, int yen) {
    var item = picked.item();
    var entry =
        new Entry(
            charge.date(),
            item,
            picked.choice(),
            yen,
            charge.carried().jobsFor(item),
            charge.carried().visitCountFor(item),
            charge.carried().instructionFor(item),
            picked.why(charge, picked.rules().worth(item)));
    booked.add(entry);
    sayIfPresumed(charge, picked);
    return entry;
  }

  /** Once for each item. */
  private void sayIfPresumed(Charge charge, Picked picked) {
    if (!DatedRules.stated(picked.item()) && presumed.add(picked.item().code())) {
      remarks.add(
          picked.remark(CareRemark.Kind.RULE_UNKNOWN, charge, "算定の条件は前の版からの推定です（正式なマスターは未確認）。"));
    }
  }

  void tell(Charge charge, CareRemark.Kind kind, String sentence) {
    var why = new Why(charge.role().label() + ": " + sentence, "", charge.situation().inWords());
    remarks.add(
        new CareRemark(
            kind, charge.date(), Words.of(charge.date(), charge.role().label()) + sentence, why));
  }
}
