package jp.kyotaku.launcher.endtoend;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Certificates;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.LimitApplicationCertificateRelatedInfo;
import jp.kyotaku.formats.oqs.Person;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.samples.SampleCertificate;
import jp.kyotaku.samples.SampleCertificate.Kind;
import jp.kyotaku.samples.SampleCoverage;
import jp.kyotaku.samples.SamplePerson;

/** 見本の人について届くはずの資格確認結果, every element of it */
record ExpectedResult(SamplePerson person) {

  /** For somebody who consented at home at this moment. */
  ResultOfQualificationConfirmation consented(ConsentChoices choices, LocalDateTime at) {
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (var item : ConsentItem.values()) {
      consents.put(item, choices.grants(item) ? given(item, at) : Consent.refused());
    }
    return result(consents, choices.grants(ConsentItem.LIMIT_AMOUNT));
  }

  /** For a question by card data that carries the consent to the limit certificate. */
  ResultOfQualificationConfirmation asked(LocalDateTime at) {
    return result(Map.of(ConsentItem.LIMIT_AMOUNT, Consent.given(at)), true);
  }

  private ResultOfQualificationConfirmation result(
      Map<ConsentItem, Consent> consents, boolean withLimit) {
    var coverage = person.coverage();
    return new ResultOfQualificationConfirmation(
        Person.of(
            person.name(),
            Coded.find(Sex.values(), person.sex()).orElseThrow(),
            person.birthDate(),
            person.address(),
            person.postalCode()),
        insuredCard(coverage),
        qualification(coverage),
        new Certificates(
            Optional.empty(),
            coverage.certificate(Kind.LIMIT).filter(_ -> withLimit).map(ExpectedResult::limit),
            List.of(),
            List.of()),
        consents,
        Optional.empty());
  }

  /** Medical information can be seen to the end of the third month after. */
  private static Consent given(ConsentItem item, LocalDateTime at) {
    LocalDate lastDay = YearMonth.from(at).plusMonths(3).atEndOfMonth();
    return switch (item) {
      case LIMIT_AMOUNT, SPECIFIC_DISEASE -> Consent.given(at);
      case SURGERY, TREATMENT, MEDICATION, SPECIFIC_CHECKUP ->
          Consent.given(at, LocalDateTime.of(lastDay, LocalTime.of(23, 59, 59)));
    };
  }

  private static InsuredCard insuredCard(SampleCoverage coverage) {
    return new InsuredCard(
        coverage.cardClassification(),
        Optional.of(coverage.insurer()),
        coverage.insurerName(),
        coverage.insuredId(),
        Optional.of(coverage.dependant() ? PersonKind.FAMILY : PersonKind.INSURED_PERSON),
        coverage.householderName());
  }

  private static Qualification qualification(SampleCoverage coverage) {
    var card = coverage.certificate(Kind.INSURED_CARD);
    return new Qualification(
        Optional.of(coverage.qualifiedFrom()),
        coverage.disqualifiedOn(),
        coverage.lossReason(),
        card.map(SampleCertificate::issuedOn),
        card.map(SampleCertificate::validFrom),
        card.flatMap(SampleCertificate::validTo),
        coverage.copayPercent(),
        false);
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
}
