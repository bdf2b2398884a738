package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.PersonName;
import jp.kyotaku.kernel.code.Sex;
import org.jspecify.annotations.Nullable;

/** 試験のための資格: what a test does not say is ordinary. */
record Insured(
    long personId,
    String insurer,
    String cardClassification,
    LocalDate birthDate,
    LocalDate qualifiedFrom,
    Optional<LocalDate> disqualifiedOn,
    Certificates certificates,
    List<MedicalTicket> tickets) {

  static final String SOCIETY = "06138093";
  static final String ELDERLY = "39138094";
  static final String WELFARE_OFFICE = "12138095";

  static final MedicalTicket TICKET =
      new MedicalTicket(
          1,
          "01",
          "1",
          YearMonth.of(2024, 6),
          Optional.empty(),
          Optional.empty(),
          new MedicalTicket.Designated("1360090011", Optional.empty(), Optional.empty()),
          new MedicalTicket.PrescriptionIssuer(Optional.empty(), Optional.empty()),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          new MedicalTicket.Contacts(Optional.empty(), Optional.empty()),
          new MedicalTicket.Standing(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          List.of());

  Insured(long personId) {
    this(
        personId,
        SOCIETY,
        "01",
        LocalDate.of(1950, 1, 1),
        LocalDate.of(2020, 4, 1),
        Optional.empty(),
        Certificates.none(),
        List.of());
  }

  Insured by(String newInsurer) {
    return new Insured(
        personId,
        newInsurer,
        newInsurer.startsWith("12") ? "A1" : "01",
        birthDate,
        qualifiedFrom,
        disqualifiedOn,
        certificates,
        tickets);
  }

  Insured born(LocalDate day) {
    return new Insured(
        personId,
        insurer,
        cardClassification,
        day,
        qualifiedFrom,
        disqualifiedOn,
        certificates,
        tickets);
  }

  Insured from(LocalDate day) {
    return new Insured(
        personId,
        insurer,
        cardClassification,
        birthDate,
        day,
        disqualifiedOn,
        certificates,
        tickets);
  }

  Insured until(@Nullable LocalDate day) {
    return new Insured(
        personId,
        insurer,
        cardClassification,
        birthDate,
        qualifiedFrom,
        Optional.ofNullable(day),
        certificates,
        tickets);
  }

  Insured with(LocalDate day, Collection<? extends Certificate> papers) {
    return new Insured(
        personId,
        insurer,
        cardClassification,
        birthDate,
        qualifiedFrom,
        disqualifiedOn,
        Certificates.on(day, papers),
        tickets);
  }

  Insured with(MedicalTicket ticket) {
    return new Insured(
        personId,
        insurer,
        cardClassification,
        birthDate,
        qualifiedFrom,
        disqualifiedOn,
        certificates,
        List.of(ticket));
  }

  Coverage coverage() {
    return new Coverage(
        1,
        1,
        person(),
        new InsurerNumber(insurer),
        "見本の保険者",
        cardClassification,
        new InsuredId("健本", "1", ""),
        false,
        qualifiedFrom,
        disqualifiedOn,
        Optional.empty(),
        Optional.empty(),
        certificates,
        tickets,
        Optional.empty());
  }

  private Person person() {
    return new Person(
        personId,
        new PersonName("見本　太郎", "ﾐﾎﾝ ﾀﾛｳ"),
        Optional.empty(),
        Sex.MALE,
        Optional.empty(),
        birthDate,
        Optional.empty(),
        Optional.empty());
  }
}
