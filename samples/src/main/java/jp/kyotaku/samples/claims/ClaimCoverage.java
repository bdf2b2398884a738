package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.care.FeeLine;
import jp.kyotaku.fees.share.Coverage;
import jp.kyotaku.fees.share.InsuranceKind;
import jp.kyotaku.fees.share.ReceiptKind;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.Payer;

/**
 * レセプトの保険者と公費
 *
 * @param payers in their official order
 */
record ClaimCoverage(ClaimPerson person, Optional<ClaimInsurer> insurer, List<ClaimPayer> payers) {

  ClaimCoverage {
    payers = List.copyOf(payers);
  }

  /** Without public payers whose first day comes after the last line. */
  ClaimCoverage forBills(List<FeeLine> lines) {
    var last = lines.getLast().date();
    return new ClaimCoverage(
        person, insurer, payers.stream().filter(payer -> !payer.from().isAfter(last)).toList());
  }

  ReceiptKind kind() {
    return insurer
        .map(one -> ReceiptKind.of(insuranceKind(), person.personClass(), payers.size()))
        .orElseGet(() -> ReceiptKind.ofPublicPayers(payers.size()));
  }

  Coverage coverage() {
    return insurer.<Coverage>map(ClaimInsurer::coverage).orElseGet(Coverage.PublicOnly::new);
  }

  /** 負担区分 of a line of that day. */
  BurdenCode burdenOn(LocalDate day) {
    return BurdenCode.of(payersOn(day));
  }

  private Set<Payer> payersOn(LocalDate day) {
    var all = EnumSet.noneOf(Payer.class);
    insurer.ifPresent(_ -> all.add(Payer.INSURER));
    for (int at = 0; at < payers.size(); at++) {
      if (!day.isBefore(payers.get(at).from())) {
        all.add(Payer.publicPayer(at + 1));
      }
    }
    return all;
  }

  private InsuranceKind insuranceKind() {
    return insurer.orElseThrow().coverage().kind();
  }
}
