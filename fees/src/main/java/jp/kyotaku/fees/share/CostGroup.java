package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.Payer;

/**
 * 同じ保険と国の公費が持つ費用: what 高額療養費 looks at as one. Local schemes make no group of their own: the law
 * does not know them.
 *
 * @param payers the insurer and the national schemes that take part
 * @param parts the costs by all their payers, local ones too
 */
record CostGroup(Set<Payer> payers, List<Charge> parts, LimitBasis basis) {

  private static final Comparator<Set<Payer>> BY_PAYERS =
      Comparator.comparingInt(CostGroup::places);

  /** In an order that does not depend on that of the charges. */
  static List<CostGroup> of(CareAccount account) {
    var groups = new TreeMap<Set<Payer>, List<Charge>>(BY_PAYERS);
    for (Charge part : parts(account)) {
      groups
          .computeIfAbsent(withoutLocal(account, part.burden()), _ -> new ArrayList<>())
          .add(part);
    }
    return groups.entrySet().stream()
        .map(
            entry ->
                new CostGroup(entry.getKey(), entry.getValue(), basis(account, entry.getKey())))
        .toList();
  }

  long cost() {
    return parts.stream().mapToLong(Charge::yen).sum();
  }

  boolean insured() {
    return payers.contains(Payer.INSURER);
  }

  private static List<Charge> parts(CareAccount account) {
    var sums = new TreeMap<Set<Payer>, Long>(BY_PAYERS);
    for (Charge charge : account.charges()) {
      sums.merge(charge.burden().payers(), charge.yen(), Long::sum);
    }
    return sums.entrySet().stream()
        .map(entry -> new Charge(BurdenCode.of(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static int places(Set<Payer> payers) {
    return payers.stream().mapToInt(payer -> 1 << PayerPlace.of(payer)).sum();
  }

  private static Set<Payer> withoutLocal(CareAccount account, BurdenCode burden) {
    var payers = EnumSet.copyOf(burden.payers());
    payers.removeIf(payer -> payer != Payer.INSURER && scheme(account, payer).local());
    return payers;
  }

  private static LimitBasis basis(CareAccount account, Set<Payer> payers) {
    var bases =
        payers.stream()
            .filter(payer -> payer != Payer.INSURER)
            .map(payer -> scheme(account, payer).basis())
            .toList();
    if (bases.isEmpty()) {
      return LimitBasis.NONE;
    }
    return bases.contains(LimitBasis.LIVELIHOOD) ? LimitBasis.LIVELIHOOD : bases.getFirst();
  }

  private static PublicScheme scheme(CareAccount account, Payer payer) {
    return account.publicPayers().get(PayerPlace.of(payer) - 1).scheme();
  }
}
