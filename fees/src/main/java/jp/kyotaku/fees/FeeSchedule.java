package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 訪問看護療養費マスター: what may be billed, as it holds without change from one day to another. */
public final class FeeSchedule {

  private final Edition edition;
  private final LocalDate from;
  private final LocalDate until;
  private final Map<String, FeeItem> items;
  private final Map<String, List<AddOn>> addOns;
  private final ConflictTable conflicts;

  FeeSchedule(
      Edition edition,
      LocalDate from,
      LocalDate until,
      Map<String, FeeItem> items,
      Map<String, List<AddOn>> addOns,
      ConflictTable conflicts) {
    this.edition = edition;
    this.from = from;
    this.until = until;
    this.items = items;
    this.addOns = addOns;
    this.conflicts = conflicts;
  }

  /** From which master or notification it was taken. */
  public Edition edition() {
    return edition;
  }

  /** The first day on which it holds without change. */
  public LocalDate from() {
    return from;
  }

  /** The last such day; {@link LocalDate#MAX} where no change is known yet. */
  public LocalDate until() {
    return until;
  }

  /** All items in their official order. */
  public Collection<FeeItem> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  /** The item of this code. */
  public Optional<FeeItem> find(FeeCode code) {
    return find(code.digits());
  }

  /** The same for a code as it is written in a claim. */
  public Optional<FeeItem> find(String code) {
    return Optional.ofNullable(items.get(code));
  }

  /** Whether the code may be used, may not, or nothing can be said. */
  public CodeStanding standing(FeeCode code) {
    if (items.containsKey(code.digits())) {
      return CodeStanding.LISTED;
    }
    return edition.complete() ? CodeStanding.ABSENT : CodeStanding.NOT_KNOWN;
  }

  /** How often the item may be billed; an empty list: as often as one likes. */
  public Fact<List<Limit>> limits(FeeCode code) {
    return rules(code).map(FeeRules::limits);
  }

  /** Which add-ons the base item may take, in their official order. */
  public Fact<List<AddOn>> addOnsOf(FeeCode base) {
    return rules(base).map(rules -> addOns.getOrDefault(rules.addOnGroup(), List.of()));
  }

  /** The base items that may take this add-on. */
  public List<FeeItem> basesOf(FeeCode addOn) {
    var bases = new ArrayList<FeeItem>();
    for (FeeItem item : items.values()) {
      var taken = addOnsOf(item.code()).value().orElse(List.of());
      if (taken.stream().anyMatch(one -> one.code().equals(addOn))) {
        bases.add(item);
      }
    }
    return bases;
  }

  /** What may not be billed together with the item, which stands first in each conflict. */
  public Fact<List<Conflict>> conflicts(FeeCode code) {
    var known = conflicts.of(code);
    return switch (rules(code)) {
      case Fact.Stated<FeeRules> _ -> new Fact.Stated<>(known);
      case Fact.Presumed<FeeRules>(var _, var reason) -> new Fact.Presumed<>(known, reason);
      case Fact.Unknown<FeeRules>(var reason) ->
          known.isEmpty() ? new Fact.Unknown<>(reason) : new Fact.Presumed<>(known, reason);
    };
  }

  /**
   * How two items exclude each other; nothing where they do not or where it is not known. Quick
   * enough to be asked of every pair of lines of a receipt.
   */
  public List<Conflict> between(FeeCode first, FeeCode second) {
    return conflicts.between(first, second);
  }

  private Fact<FeeRules> rules(FeeCode code) {
    return find(code)
        .map(FeeItem::rules)
        .orElseGet(() -> new Fact.Unknown<>("コード" + code + "はこのマスターにありません。"));
  }
}
