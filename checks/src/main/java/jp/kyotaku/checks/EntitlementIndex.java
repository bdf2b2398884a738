package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 資格の一覧 by person. A person is the same where birth date and name agree, or where the numbers and
 * one of the two do: so a slip in one item still finds the person. Names agree by kana, and where
 * one side has none, as they are written.
 */
public final class EntitlementIndex implements Entitlements {

  private final Map<LocalDate, List<Entitlement>> byBirth = new HashMap<>();
  private final Map<String, List<Entitlement>> byNumbers = new HashMap<>();
  private final Set<String> nobody = new HashSet<>();

  public EntitlementIndex add(Entitlement entitlement) {
    byBirth.computeIfAbsent(entitlement.birthDate(), _ -> new ArrayList<>()).add(entitlement);
    byNumbers
        .computeIfAbsent(
            numbers(entitlement.insurerNumber(), entitlement.symbol(), entitlement.number()),
            _ -> new ArrayList<>())
        .add(entitlement);
    return this;
  }

  /** Somebody asked for these numbers, and nobody was found. */
  public EntitlementIndex addNobody(
      String insurerNumber, String symbol, String number, LocalDate birthDate) {
    nobody.add(numbers(insurerNumber, symbol, number) + "/" + birthDate);
    return this;
  }

  /** Whether nothing is known of anybody. */
  public boolean isEmpty() {
    return byBirth.isEmpty() && nobody.isEmpty();
  }

  @Override
  public Known of(Claimed person) {
    String numbers = numbers(person.insurerNumber(), person.symbol(), person.number());
    var found = new LinkedHashSet<Entitlement>();
    for (Entitlement one : byBirth.getOrDefault(person.birthDate(), List.of())) {
      if (sameName(one, person) || numbers.equals(numbersOf(one))) {
        found.add(one);
      }
    }
    for (Entitlement one : byNumbers.getOrDefault(numbers, List.of())) {
      if (sameName(one, person)) {
        found.add(one);
      }
    }
    if (!found.isEmpty()) {
      return new Known.Entitled(withOtherInsurers(found));
    }
    return nobody.contains(numbers + "/" + person.birthDate())
        ? new Known.Nobody()
        : new Known.NotAsked();
  }

  /** Who was found by numbers is followed to other insurers by birth date and name. */
  private List<Entitlement> withOtherInsurers(Set<Entitlement> found) {
    var all = new LinkedHashSet<>(found);
    for (Entitlement known : found) {
      for (Entitlement one : byBirth.getOrDefault(known.birthDate(), List.of())) {
        if (Likeness.sameName(one.name(), one.kana(), known.name(), known.kana())) {
          all.add(one);
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean sameName(Entitlement one, Claimed person) {
    return Likeness.sameName(one.name(), one.kana(), person.name(), person.kana());
  }

  private static String numbersOf(Entitlement one) {
    return numbers(one.insurerNumber(), one.symbol(), one.number());
  }

  private static String numbers(String insurer, String symbol, String number) {
    return Likeness.plain(insurer) + "/" + Likeness.plain(symbol) + "/" + Likeness.plain(number);
  }
}
