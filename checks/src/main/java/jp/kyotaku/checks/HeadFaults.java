package jp.kyotaku.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.StationRecord;

/**
 * HM の誤り: where all of the first receipts disagree with the claim month or the agency of the file,
 * the file is wrong; it is told once, at HM, and not at each receipt.
 *
 * @param told each rule of receipts that is told at HM, and what the first receipt says of it
 */
record HeadFaults(Map<Rule, ClaimFinding> told) {

  static final HeadFaults NONE = new HeadFaults(Map.of());

  private static final List<Rule> OF_RECEIPTS =
      List.of(Rule.MONTH_NOT_YET_CLAIMABLE, Rule.WRONG_AGENCY);

  /** One receipt alone may as well be the one that is wrong. */
  private static final int LEAST = 2;

  static HeadFaults of(List<CheckedPart> receipts) {
    Map<Rule, ClaimFinding> told = new EnumMap<>(Rule.class);
    OF_RECEIPTS.forEach(rule -> ofAll(rule, receipts).ifPresent(one -> told.put(rule, one)));
    return new HeadFaults(told);
  }

  /** What the first receipt says, where all say it that can tell. */
  private static Optional<ClaimFinding> ofAll(Rule rule, List<CheckedPart> receipts) {
    List<ClaimFinding> found = new ArrayList<>();
    for (CheckedPart part : receipts) {
      Optional<ClaimFinding> one =
          part.findings().stream().filter(finding -> isOf(rule, finding)).findFirst();
      one.ifPresent(found::add);
      if (one.isEmpty()
          && part.part() instanceof ClaimPart.OneReceipt(var receipt, var _)
          && tells(rule, receipt)) {
        return Optional.empty();
      }
    }
    return found.size() < LEAST ? Optional.empty() : Optional.of(found.getFirst());
  }

  private static boolean tells(Rule rule, Receipt receipt) {
    return rule == Rule.WRONG_AGENCY
        ? CommonRules.tellsAgency(
            ReceiptType.of(receipt.common().kind()), receipt.insurer().orElse(null))
        : receipt.common().careMonth().isPresent();
  }

  /** By the place too: an unknown type has the code of a wrong agency. */
  private static boolean isOf(Rule rule, ClaimFinding finding) {
    return finding.code().equals(rule.code())
        && finding.origin() == rule.origin()
        && finding.place().item() == rule.item()
        && finding
            .sentence()
            .startsWith(rule.sentence().substring(0, rule.sentence().indexOf('{')));
  }

  CheckedPart with(CheckedPart part, Optional<StationRecord> station) {
    if (told.isEmpty() || station.isEmpty()) {
      return part;
    }
    StationRecord head = station.get();
    var findings = new Findings();
    told.forEach((rule, first) -> findings.add(ofAll(rule), head.line(), words(rule, first, head)));
    var all = new ArrayList<>(part.findings());
    all.addAll(findings.all());
    return new CheckedPart(part.part(), all, part.compared());
  }

  private static Rule ofAll(Rule rule) {
    return rule == Rule.WRONG_AGENCY ? Rule.AGENCY_OF_ALL : Rule.MONTH_OF_ALL;
  }

  private static String words(Rule rule, ClaimFinding first, StationRecord station) {
    if (rule == Rule.WRONG_AGENCY) {
      return station.payerAgency().equals("1") ? "1 支払基金" : "2 国保連合会";
    }
    String month = first.value();
    return month.substring(0, 4) + "年" + month.substring(4) + "月";
  }

  CheckedPart without(CheckedPart part) {
    Set<Rule> rules = told.keySet();
    if (rules.isEmpty()) {
      return part;
    }
    return new CheckedPart(
        part.part(),
        part.findings().stream()
            .filter(finding -> rules.stream().noneMatch(rule -> isOf(rule, finding)))
            .toList(),
        part.compared());
  }
}
