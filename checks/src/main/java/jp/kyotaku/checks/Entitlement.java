package jp.kyotaku.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;

/**
 * 資格: one entitlement of one person, as the verification told it.
 *
 * @param insurerNumber 6 or 8 digits; of medical aid the number of the public payer
 * @param number 被保険者証の番号; of medical aid 受給者番号
 * @param branch two digits, empty where there is none
 * @param name 氏名, empty where it is not known
 * @param kana in katakana of either width, empty where it is not known
 * @param from 資格取得日
 * @param lostOn 資格喪失日: the first day without it
 * @param copayPercent 10, 20 or 30, of people of 70 and over where it is known
 * @param ticketMonths of medical aid: the months with a 医療券 for the station
 */
public record Entitlement(
    String insurerNumber,
    String symbol,
    String number,
    String branch,
    LocalDate birthDate,
    Sex sex,
    String name,
    String kana,
    Optional<PersonKind> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> lostOn,
    Optional<Integer> copayPercent,
    List<YearMonth> ticketMonths) {

  private static final String ASSISTANCE = "12";

  public Entitlement {
    ticketMonths = List.copyOf(ticketMonths);
  }

  public boolean coversOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && lostOn.filter(lost -> !day.isBefore(lost)).isEmpty();
  }

  /** 医療扶助 */
  public boolean medicalAid() {
    return insurerNumber.length() == 8 && insurerNumber.startsWith(ASSISTANCE);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Entitlement[***]";
  }
}
