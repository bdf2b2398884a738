package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.Certificates;
import jp.kyotaku.formats.oqs.ConsFlg;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.ElderlyRecipientCertificateInfo;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.LimitApplicationCertificateRelatedInfo;
import jp.kyotaku.formats.oqs.MedicalTicketInfo;
import jp.kyotaku.formats.oqs.Person;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.SpecificDiseasesCertificateInfo;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.samples.SampleCertificate;
import jp.kyotaku.samples.SampleCertificate.Kind;
import jp.kyotaku.samples.SampleCoverage;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.samples.SampleTicket;

/** 見本の人から期待される結果, made from the sample nation alone. */
record ExpectedAnswers(SampleInstitution asking, LocalDate day) {

  /** 一人の結果 */
  record Unit(QualificationValidity validity, List<ResultOfQualificationConfirmation> results) {}

  /** By the numbers of this coverage. */
  QualificationValidity validity(SamplePerson person, SampleCoverage coverage) {
    if (!coverage.holdsOn(day)) {
      boolean newer =
          person.coverages().stream()
              .anyMatch(
                  other ->
                      other.holdsOn(day)
                          && other.qualifiedFrom().isAfter(coverage.qualifiedFrom()));
      return newer ? QualificationValidity.INVALID_NEWER_EXISTS : QualificationValidity.INVALID;
    }
    return aid(coverage) && tickets(coverage).isEmpty()
        ? QualificationValidity.VALID_UNREGISTERED
        : QualificationValidity.VALID;
  }

  /** Of the person who has consented. */
  Unit unit(SamplePerson person, Map<ConsentItem, Consent> consents) {
    var holding = person.coverages().stream().filter(coverage -> coverage.holdsOn(day)).toList();
    var aid = holding.stream().filter(ExpectedAnswers::aid).toList();
    var insurance = holding.stream().filter(Predicate.not(ExpectedAnswers::aid)).toList();
    var shown =
        holding.isEmpty()
            ? Stream.of(lastBegun(person))
            : Stream.concat(insurance.stream(), aid.stream());
    return new Unit(
        validity(person, insurance, aid),
        shown.map(coverage -> result(person, coverage, consents)).toList());
  }

  private QualificationValidity validity(
      SamplePerson person, List<SampleCoverage> insurance, List<SampleCoverage> aid) {
    if (insurance.size() > 1) {
      return QualificationValidity.SEVERAL;
    }
    return Stream.concat(insurance.stream(), aid.stream())
        .map(coverage -> validity(person, coverage))
        .min(Comparator.comparing(QualificationValidity::code))
        .orElse(QualificationValidity.INVALID);
  }

  private SampleCoverage lastBegun(SamplePerson person) {
    return person.coverages().stream()
        .filter(coverage -> !coverage.qualifiedFrom().isAfter(day))
        .max(Comparator.comparing(SampleCoverage::qualifiedFrom))
        .orElseThrow();
  }

  ResultOfQualificationConfirmation result(
      SamplePerson person, SampleCoverage coverage, Map<ConsentItem, Consent> consents) {
    return new ResultOfQualificationConfirmation(
        new Person(
            person.name(),
            person.otherName(),
            sex(person.sex()),
            person.sexOnBack().map(ExpectedAnswers::sex),
            person.birthDate(),
            Optional.of(person.address()),
            Optional.of(person.postalCode())),
        new InsuredCard(
            coverage.cardClassification(),
            Optional.of(coverage.insurer()),
            coverage.insurerName(),
            coverage.insuredId(),
            kind(coverage),
            coverage.householderName()),
        qualification(person, coverage),
        certificates(coverage, consents),
        consents,
        Optional.empty());
  }

  private static Optional<PersonKind> kind(SampleCoverage coverage) {
    if (aid(coverage)) {
      return Optional.empty();
    }
    return Optional.of(coverage.dependant() ? PersonKind.FAMILY : PersonKind.INSURED_PERSON);
  }

  private Qualification qualification(SamplePerson person, SampleCoverage coverage) {
    var card = papers(coverage, Kind.INSURED_CARD).findFirst();
    // 2018-04-02 and later: these children enter school after the rehearsal's days.
    boolean preschool = !person.birthDate().isBefore(LocalDate.of(2018, 4, 2)) && !aid(coverage);
    return new Qualification(
        Optional.of(coverage.qualifiedFrom()),
        coverage.disqualifiedOn(),
        coverage.lossReason(),
        card.map(SampleCertificate::issuedOn),
        card.map(SampleCertificate::validFrom),
        card.flatMap(SampleCertificate::validTo),
        card.flatMap(SampleCertificate::copayPercent),
        preschool);
  }

  private Certificates certificates(SampleCoverage coverage, Map<ConsentItem, Consent> consents) {
    return new Certificates(
        papers(coverage, Kind.ELDERLY_RECIPIENT).findFirst().map(ExpectedAnswers::elderly),
        papers(coverage, Kind.LIMIT)
            .filter(_ -> given(consents, ConsentItem.LIMIT_AMOUNT))
            .findFirst()
            .map(ExpectedAnswers::limit),
        papers(coverage, Kind.SPECIFIC_DISEASE)
            .filter(_ -> given(consents, ConsentItem.SPECIFIC_DISEASE))
            .sorted(Comparator.comparing(SampleCertificate::category))
            .map(ExpectedAnswers::disease)
            .toList(),
        tickets(coverage));
  }

  private Stream<SampleCertificate> papers(SampleCoverage coverage, Kind kind) {
    return coverage.certificates().stream()
        .filter(
            paper ->
                paper.kind() == kind
                    && !day.isBefore(paper.validFrom())
                    && paper.validTo().map(last -> !day.isAfter(last)).orElse(true));
  }

  private static ElderlyRecipientCertificateInfo elderly(SampleCertificate paper) {
    return new ElderlyRecipientCertificateInfo(
        Optional.of(paper.issuedOn()),
        Optional.of(paper.validFrom()),
        paper.validTo(),
        paper.copayPercent());
  }

  private static LimitApplicationCertificateRelatedInfo limit(SampleCertificate paper) {
    return new LimitApplicationCertificateRelatedInfo(
        Optional.of(paper.classification()),
        Optional.of(paper.category()),
        Optional.of(paper.issuedOn()),
        Optional.of(paper.validFrom()),
        paper.validTo(),
        paper.longTermOn());
  }

  private static SpecificDiseasesCertificateInfo disease(SampleCertificate paper) {
    return new SpecificDiseasesCertificateInfo(
        Optional.of(paper.category()),
        Optional.of(paper.issuedOn()),
        Optional.of(paper.validFrom()),
        paper.validTo(),
        paper.selfPay());
  }

  private List<MedicalTicketInfo> tickets(SampleCoverage coverage) {
    return coverage.tickets().stream()
        .filter(ticket -> ticket.designated().equals(asking))
        .filter(ticket -> ticket.month().atDay(1).equals(day.withDayOfMonth(1)))
        .map(ExpectedAnswers::ticket)
        .toList();
  }

  private static MedicalTicketInfo ticket(SampleTicket ticket) {
    return new MedicalTicketInfo(
        Optional.of(ticket.type()),
        Optional.of(ticket.validFrom()),
        Optional.of(ticket.validTo()),
        Optional.of(ticket.issueNumber()),
        Optional.of(ticket.month()),
        new MedicalTicketInfo.Designated(
            Optional.of(ticket.designated().code().value()),
            Optional.of("0"),
            Optional.of(ticket.designated().name())),
        new MedicalTicketInfo.PrescriptionIssuer(
            ticket.prescriber().map(from -> from.code().value()),
            ticket.prescriber().map(SampleInstitution::name)),
        ticket.injuryNames(),
        Optional.of(ticket.treatmentType()),
        Optional.of(ticket.selfPay()),
        new MedicalTicketInfo.Contacts(Optional.of("見本　民生"), Optional.of("見本　支所")),
        new MedicalTicketInfo.Statuses(
            Optional.of(ticket.combined() ? "02" : "01"),
            Optional.of(ticket.combined() ? "01" : "02"),
            Optional.empty(),
            Optional.of("02"),
            Optional.of("02"),
            Optional.of("02")),
        ticket.remarks());
  }

  private static boolean given(Map<ConsentItem, Consent> consents, ConsentItem item) {
    var consent = consents.get(item);
    return consent != null && consent.consFlg() == ConsFlg.GIVEN;
  }

  private static boolean aid(SampleCoverage coverage) {
    return coverage.cardClassification().equals("A1");
  }

  private static Sex sex(String code) {
    return switch (code) {
      case "1" -> Sex.MALE;
      case "2" -> Sex.FEMALE;
      default -> Sex.NOT_SET;
    };
  }
}
