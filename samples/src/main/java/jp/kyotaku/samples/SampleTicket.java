package jp.kyotaku.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 見本の医療券・調剤券
 *
 * @param type 01 医療券, 02 調剤券
 * @param designated 指定医療機関
 * @param prescriber 処方箋発行元, of a dispensing ticket
 * @param treatmentType 診療種別 such as 05 訪問看護
 * @param combined 併用: beside an insurance
 */
public record SampleTicket(
    String type,
    YearMonth month,
    String issueNumber,
    SampleInstitution designated,
    Optional<SampleInstitution> prescriber,
    List<String> injuryNames,
    String treatmentType,
    int selfPay,
    boolean combined,
    List<String> remarks) {

  public LocalDate validFrom() {
    return month.atDay(1);
  }

  public LocalDate validTo() {
    return month.atEndOfMonth();
  }

  static SampleTicket homeNursing(
      YearMonth month, String issueNumber, SampleInstitution station, String injury) {
    return new SampleTicket(
        "01",
        month,
        issueNumber,
        station,
        Optional.empty(),
        List.of(injury),
        "05",
        0,
        false,
        List.of());
  }

  static SampleTicket dispensing(
      YearMonth month,
      String issueNumber,
      SampleInstitution pharmacy,
      SampleInstitution prescriber) {
    return new SampleTicket(
        "02",
        month,
        issueNumber,
        pharmacy,
        Optional.of(prescriber),
        List.of(),
        "04",
        0,
        false,
        List.of());
  }

  SampleTicket besideInsurance(int paysThemselves, String remark) {
    return new SampleTicket(
        type,
        month,
        issueNumber,
        designated,
        prescriber,
        injuryNames,
        treatmentType,
        paysThemselves,
        true,
        List.of(remark));
  }
}
