package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.samples.SampleCertificate.Kind;

/**
 * 見本の資格. Medical aid is one too: its number is the beneficiary's.
 *
 * @param cardClassification 被保険者証区分; A1 医療扶助
 * @param dependant true for 家族, false for 本人
 * @param householderName 世帯主等の氏名, where it is another person
 */
public record SampleCoverage(
    SampleInsurer issuer,
    String cardClassification,
    InsuredId insuredId,
    boolean dependant,
    LocalDate qualifiedFrom,
    Optional<LocalDate> disqualifiedOn,
    Optional<String> lossReason,
    Optional<String> householderName,
    List<SampleCertificate> certificates,
    List<SampleTicket> tickets) {

  static SampleCoverage of(
      SampleInsurer issuer, String symbol, String number, String branch, LocalDate from) {
    return new SampleCoverage(
        issuer,
        issuer.kind() == InsurerKind.WELFARE_OFFICE ? "A1" : "01",
        new InsuredId(symbol, number, branch),
        false,
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  public InsurerNumber insurer() {
    return issuer.number();
  }

  public String insurerName() {
    return issuer.name();
  }

  /** 後期高齢者の一部負担金割合 on the day the rehearsal begins. */
  public Optional<Integer> copayPercent() {
    return certificate(Kind.INSURED_CARD).flatMap(SampleCertificate::copayPercent);
  }

  /** 限度額の適用区分 on the day the rehearsal begins. */
  public Optional<String> limitCategory() {
    return certificate(Kind.LIMIT).map(SampleCertificate::category);
  }

  /** The one that holds when the rehearsal begins. */
  public Optional<SampleCertificate> certificate(Kind kind) {
    return certificates.stream()
        .filter(paper -> paper.kind() == kind && paper.holdsOn(SampleNation.DAY))
        .findFirst();
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(qualifiedFrom)
        && disqualifiedOn.map(lostOn -> day.isBefore(lostOn)).orElse(true);
  }

  SampleCoverage familyOf(String householder) {
    return new SampleCoverage(
        issuer,
        cardClassification,
        insuredId,
        true,
        qualifiedFrom,
        disqualifiedOn,
        lossReason,
        Optional.of(householder),
        certificates,
        tickets);
  }

  SampleCoverage classified(String classification) {
    return new SampleCoverage(
        issuer,
        classification,
        insuredId,
        dependant,
        qualifiedFrom,
        disqualifiedOn,
        lossReason,
        householderName,
        certificates,
        tickets);
  }

  SampleCoverage lostOn(LocalDate day, String reason) {
    return new SampleCoverage(
        issuer,
        cardClassification,
        insuredId,
        dependant,
        qualifiedFrom,
        Optional.of(day),
        Optional.of(reason),
        householderName,
        certificates,
        tickets);
  }

  SampleCoverage with(SampleCertificate... more) {
    var all = new ArrayList<>(certificates);
    all.addAll(List.of(more));
    return new SampleCoverage(
        issuer,
        cardClassification,
        insuredId,
        dependant,
        qualifiedFrom,
        disqualifiedOn,
        lossReason,
        householderName,
        List.copyOf(all),
        tickets);
  }

  SampleCoverage with(SampleTicket... more) {
    return new SampleCoverage(
        issuer,
        cardClassification,
        insuredId,
        dependant,
        qualifiedFrom,
        disqualifiedOn,
        lossReason,
        householderName,
        certificates,
        List.of(more));
  }
}
