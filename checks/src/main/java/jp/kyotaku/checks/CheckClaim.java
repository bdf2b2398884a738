package jp.kyotaku.checks;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.StationRecord;

/**
 * レセプトを点検する: everything that is wrong with a receipt or a claim file, as far as the settings let us
 * know. One instance may be used for many files and by many threads.
 *
 * <pre>{@code
 * var check = new CheckClaim(CheckSettings.offline(FeeSchedules.builtIn(), asOf));
 * FileSummary summary = check.file(in, part -> part.findings().forEach(…));
 * }</pre>
 */
public final class CheckClaim {

  /**
   * Rules compare lines with lines: a longer receipt, which does not exist, would take for ever.
   */
  private static final int MOST_LINES = 3000;

  private static final Comparator<ClaimFinding> BY_PLACE =
      Comparator.<ClaimFinding>comparingInt(finding -> finding.place().line())
          .thenComparingInt(finding -> finding.place().item());

  private final CheckSettings settings;
  private final Rates rates;

  public CheckClaim(CheckSettings settings) {
    this.settings = settings;
    rates = new Rates(settings.schedules());
  }

  /**
   * What the rules find in one receipt, in the order of its lines; what the specification table
   * finds by itself comes with the reader's parts.
   *
   * @param station the HM record of the file, where known
   */
  public List<ClaimFinding> receipt(Optional<StationRecord> station, Receipt receipt) {
    return ordered(found(station, receipt).all());
  }

  private Findings found(Optional<StationRecord> station, Receipt receipt) {
    var findings = new Findings();
    if (receipt.lines().size() > MOST_LINES) {
      findings.add(Rule.RECEIPT_TOO_LARGE, receipt.common().line(), receipt.lines().size());
      return findings;
    }
    if (!receipt.missingHeads().isEmpty()) {
      // Two receipts in one: the reader tells it, and nothing of them can be compared.
      return findings;
    }
    var facts = new Facts(settings, rates, station.orElse(null), receipt);
    ReceiptChecks.check(facts, findings);
    new StationRules(settings).receipt(facts, findings);
    return findings;
  }

  /** What the rules find in the head of a file. */
  public List<ClaimFinding> head(ClaimPart.Head head) {
    var findings = new Findings();
    head.station().ifPresent(station -> new StationRules(settings).head(station, findings));
    return ordered(findings.all());
  }

  /**
   * Reads and checks a whole file; receipts are checked by several threads, and come in the order
   * of the file. The stream is not closed.
   *
   * @param each called by the calling thread for each part, with all its findings
   */
  public FileSummary file(InputStream in, Consumer<CheckedPart> each) {
    return new FileCheck(this, each).run(ClaimReader.of(in));
  }

  /** The same of a part alone, with the findings of the reader. */
  CheckedPart part(Optional<StationRecord> station, int ordinal, ClaimPart part) {
    var all = new ArrayList<>(part.findings());
    boolean compared = false;
    switch (part) {
      case ClaimPart.Head head -> all.addAll(head(head));
      case ClaimPart.OneReceipt(var receipt, var _) -> {
        var found = found(station, receipt);
        all.addAll(found.all());
        compared = found.compared();
        number(receipt, ordinal, all);
      }
      case ClaimPart.Foot _ -> {}
    }
    return new CheckedPart(part, ordered(FollowOns.without(all)), compared);
  }

  private static void number(Receipt receipt, int ordinal, List<ClaimFinding> all) {
    var number = receipt.common().number();
    if (ordinal > 0 && number.isPresent() && number.getAsInt() != ordinal) {
      var findings = new Findings();
      findings.add(Rule.RECEIPT_NUMBER_ORDER, receipt.common().line(), ordinal);
      all.addAll(findings.all());
    }
  }

  private static List<ClaimFinding> ordered(List<ClaimFinding> findings) {
    if (findings.size() > 1) {
      findings.sort(BY_PLACE);
    }
    return findings;
  }
}
