package jp.kyotaku.samples;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 見本の証: a dated paper under an entitlement
 *
 * @param classification 証区分 01, 02 or 03 of a limit certificate, else empty
 * @param category 適用区分 such as A03, or 疾病区分 1 to 3, else empty
 * @param longTermOn 長期入院該当日
 * @param selfPay 自己負担限度額 in yen, of a specific disease
 */
public record SampleCertificate(
    Kind kind,
    String classification,
    String category,
    Optional<Integer> copayPercent,
    LocalDate issuedOn,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Optional<LocalDate> longTermOn,
    Optional<Integer> selfPay) {

  /** 証の種類 */
  public enum Kind {
    INSURED_CARD("被保険者証"),
    ELDERLY_RECIPIENT("高齢受給者証"),
    LIMIT("限度額適用認定証"),
    SPECIFIC_DISEASE("特定疾病療養受療証");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static SampleCertificate insuredCard(LocalDate from, LocalDate to) {
    return paper(Kind.INSURED_CARD, "", "", from, to);
  }

  /** Of the latter-stage elderly: their ratio stands on it. */
  static SampleCertificate insuredCard(int copayPercent, LocalDate from, LocalDate to) {
    return insuredCard(from, to).withRatio(copayPercent);
  }

  static SampleCertificate elderlyRecipient(int copayPercent, LocalDate from, LocalDate to) {
    return paper(Kind.ELDERLY_RECIPIENT, "", "", from, to).withRatio(copayPercent);
  }

  static SampleCertificate limit(String category, LocalDate from, LocalDate to) {
    return paper(Kind.LIMIT, classificationOf(category), category, from, to);
  }

  static SampleCertificate disease(String category, int selfPay, LocalDate from, LocalDate to) {
    var paper = paper(Kind.SPECIFIC_DISEASE, "", category, from, to);
    return new SampleCertificate(
        paper.kind,
        "",
        category,
        Optional.empty(),
        paper.issuedOn,
        from,
        paper.validTo,
        Optional.empty(),
        Optional.of(selfPay));
  }

  SampleCertificate longTerm(LocalDate on) {
    return new SampleCertificate(
        kind,
        classification,
        category,
        copayPercent,
        issuedOn,
        validFrom,
        validTo,
        Optional.of(on),
        selfPay);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  private SampleCertificate withRatio(int percent) {
    return new SampleCertificate(
        kind,
        classification,
        category,
        Optional.of(percent),
        issuedOn,
        validFrom,
        validTo,
        longTermOn,
        selfPay);
  }

  private static SampleCertificate paper(
      Kind kind, String classification, String category, LocalDate from, LocalDate to) {
    return new SampleCertificate(
        kind,
        classification,
        category,
        Optional.empty(),
        from,
        from,
        Optional.of(to),
        Optional.empty(),
        Optional.empty());
  }

  /** Low incomes also pay less for meals in hospital: 02. */
  private static String classificationOf(String category) {
    return switch (category) {
      case "A05", "A06", "B05", "B06", "B07", "B08" -> "02";
      default -> "01";
    };
  }
}
