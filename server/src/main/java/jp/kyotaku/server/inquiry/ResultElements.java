package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Certificates;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.LimitApplicationCertificateRelatedInfo;
import jp.kyotaku.formats.oqs.PersonalFamilyClassification;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.Sex;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ReInquiryWindow;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.LimitCertificate;
import jp.kyotaku.server.insured.Person;

/** 資格確認結果の要素: from our words to the messages' words (table 1.G.1). */
final class ResultElements {

  private ResultElements() {}

  /**
   * For a question by card data: the limit certificate if the question says that consent was given.
   */
  static ResultOfQualificationConfirmation byCardData(
      Person person, Coverage coverage, boolean limitConsented, LocalDateTime now) {
    var consents =
        Map.of(ConsentItem.LIMIT_AMOUNT, limitConsented ? Consent.given(now) : Consent.refused());
    return result(person, coverage, consents, limitConsented);
  }

  /** For somebody who consented at home: every item with its flag. */
  static ResultOfQualificationConfirmation consented(
      Person person, Coverage coverage, ConsentRegistration registration) {
    return result(
        person,
        coverage,
        consents(registration),
        registration.consent().grants(ConsentItem.LIMIT_AMOUNT));
  }

  static QualificationValidity validity(Validity validity) {
    return switch (validity) {
      case VALID -> QualificationValidity.VALID;
      case INVALID -> QualificationValidity.INVALID;
      case INVALID_NEWER_EXISTS -> QualificationValidity.INVALID_NEWER_EXISTS;
      case NOT_FOUND -> QualificationValidity.NONE;
      case SEVERAL_MATCH -> QualificationValidity.SEVERAL;
    };
  }

  private static ResultOfQualificationConfirmation result(
      Person person, Coverage coverage, Map<ConsentItem, Consent> consents, boolean withLimit) {
    return new ResultOfQualificationConfirmation(
        person(person),
        insuredCard(coverage),
        qualification(coverage),
        certificates(coverage, withLimit),
        consents,
        Optional.empty());
  }

  private static jp.kyotaku.formats.oqs.Person person(Person person) {
    return new jp.kyotaku.formats.oqs.Person(
        person.name(),
        Optional.empty(),
        sex(person.sex()),
        Optional.empty(),
        person.birthDate(),
        person.address(),
        person.postalCode());
  }

  private static InsuredCard insuredCard(Coverage coverage) {
    return new InsuredCard(
        coverage.cardClassification(),
        Optional.of(coverage.insurer()),
        coverage.insurerName(),
        coverage.insuredId(),
        Optional.of(
            coverage.dependant()
                ? PersonalFamilyClassification.FAMILY
                : PersonalFamilyClassification.INSURED_PERSON),
        Optional.empty());
  }

  private static Qualification qualification(Coverage coverage) {
    return new Qualification(
        Optional.of(coverage.qualifiedFrom()),
        coverage.disqualifiedOn(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        coverage.copayPercent(),
        false);
  }

  private static Certificates certificates(Coverage coverage, boolean withLimit) {
    return new Certificates(
        Optional.empty(),
        coverage.limitCertificate().filter(_ -> withLimit).map(ResultElements::limit),
        List.of());
  }

  private static LimitApplicationCertificateRelatedInfo limit(LimitCertificate certificate) {
    return new LimitApplicationCertificateRelatedInfo(
        Optional.empty(),
        Optional.of(certificate.category()),
        Optional.empty(),
        Optional.of(certificate.validFrom()),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<ConsentItem, Consent> consents(ConsentRegistration registration) {
    LocalDateTime at = inJapan(registration.registeredAt());
    LocalDateTime until = lastSecondOf(ReInquiryWindow.firstEnd(at.toLocalDate()));
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (ConsentItem item : ConsentItem.values()) {
      consents.put(
          item, registration.consent().grants(item) ? given(item, at, until) : Consent.refused());
    }
    return consents;
  }

  private static Consent given(ConsentItem item, LocalDateTime at, LocalDateTime until) {
    return switch (item) {
      case SURGERY, TREATMENT, MEDICATION, SPECIFIC_CHECKUP -> Consent.given(at, until);
      case LIMIT_AMOUNT, SPECIFIC_DISEASE -> Consent.given(at);
    };
  }

  private static LocalDateTime lastSecondOf(LocalDate day) {
    return LocalDateTime.of(day, LocalTime.of(23, 59, 59));
  }

  static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, Japan.ZONE);
  }

  private static Sex sex(String code) {
    return switch (code) {
      case "1" -> Sex.MALE;
      case "2" -> Sex.FEMALE;
      default -> Sex.NOT_SET;
    };
  }
}
