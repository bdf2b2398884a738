package jp.kyotaku.samples;

import static jp.kyotaku.samples.Draft.day;

import java.time.LocalDate;

/** 見本の証の書き方: the papers of one year run from August to July. */
final class Papers {

  static final LocalDate LAST_AUGUST = day(2023, 8, 1);
  static final LocalDate THIS_JULY = day(2024, 7, 31);
  private static final LocalDate THIS_AUGUST = day(2024, 8, 1);
  private static final LocalDate NEXT_JULY = day(2025, 7, 31);

  private Papers() {}

  /** 後期高齢者医療: this year's card and the next one's, each with its ratio. */
  static SampleCoverage elderly(String number, LocalDate from, int ratio, int ratioFromAugust) {
    return SampleCoverage.of(SampleInsurers.ELDERLY, "", number, "", from)
        .with(
            SampleCertificate.insuredCard(ratio, later(from, LAST_AUGUST), THIS_JULY),
            SampleCertificate.insuredCard(ratioFromAugust, THIS_AUGUST, NEXT_JULY));
  }

  static SampleCoverage elderly(String number, LocalDate from, int ratio) {
    return elderly(number, from, ratio, ratio);
  }

  static SampleCoverage society(String symbol, String number, String branch, LocalDate from) {
    return SampleCoverage.of(SampleInsurers.SOCIETY, symbol, number, branch, from);
  }

  static SampleCoverage association(String symbol, String number, String branch, LocalDate from) {
    return SampleCoverage.of(SampleInsurers.ASSOCIATION, symbol, number, branch, from);
  }

  static SampleCoverage nhi(String number, String branch, LocalDate from) {
    return SampleCoverage.of(SampleInsurers.NHI, "国見", number, branch, from)
        .with(SampleCertificate.insuredCard(later(from, day(2023, 10, 1)), day(2024, 9, 30)));
  }

  static SampleCoverage medicalAid(String number, LocalDate from) {
    return SampleCoverage.of(SampleInsurers.WELFARE, "", number, "", from);
  }

  static SampleCertificate recipient(int ratio) {
    return SampleCertificate.elderlyRecipient(ratio, LAST_AUGUST, THIS_JULY);
  }

  static SampleCertificate recipientFromAugust(int ratio) {
    return SampleCertificate.elderlyRecipient(ratio, THIS_AUGUST, NEXT_JULY);
  }

  static SampleCertificate limit(String category) {
    return SampleCertificate.limit(category, LAST_AUGUST, THIS_JULY);
  }

  static SampleCertificate disease(String category, int selfPay) {
    return SampleCertificate.disease(category, selfPay, LAST_AUGUST, THIS_JULY);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
