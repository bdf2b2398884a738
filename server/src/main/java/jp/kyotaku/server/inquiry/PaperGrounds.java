package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 紙で資格を確かめる根拠になるもの: dated, because the law changed them.
 *
 * @param certificateFrom 資格確認書 are issued from this day; insurance cards no longer
 * @param cardUntil the last day of the insurance cards issued before
 */
public record PaperGrounds(LocalDate certificateFrom, LocalDate cardUntil) {

  public static final PaperGrounds OF_THE_LAW =
      new PaperGrounds(LocalDate.of(2024, 12, 2), LocalDate.of(2025, 12, 1));

  /** 点数表番号 of pharmacies: only they confirm by prescription. */
  private static final char DISPENSING = '4';

  private static final int FEE_TABLE = 2;

  /** Whether it counts for care on this day at this institution. */
  public boolean count(LegalGround ground, LocalDate day, InstitutionCode institution) {
    return switch (ground) {
      case INSURED_CARD -> !day.isAfter(cardUntil);
      case ELIGIBILITY_CERTIFICATE -> !day.isBefore(certificateFrom);
      case PRESCRIPTION -> isPharmacy(institution);
      case ELECTRONIC, RE_INQUIRY -> false;
    };
  }

  public static boolean isPharmacy(InstitutionCode institution) {
    return institution.value().charAt(FEE_TABLE) == DISPENSING;
  }
}
