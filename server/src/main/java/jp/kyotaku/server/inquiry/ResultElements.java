package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.formats.oqs.ConsFlg;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.InsuredCard;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.Qualification;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentStanding;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Person;

/** 資格確認結果の要素: from our words to the messages' words (table 1.G.1). */
final class ResultElements {

  private ResultElements() {}

  /**
   * For a question by card data: the limit certificate if the question says that consent was given.
   */
  static ResultOfQualificationConfirmation byCardData(
      Coverage coverage, boolean limitConsented, LocalDate day, LocalDateTime now) {
    var consents =
        Map.of(ConsentItem.LIMIT_AMOUNT, limitConsented ? Consent.given(now) : Consent.refused());
    return result(coverage, day, consents);
  }

  /**
   * For somebody who consented at home: every item with its flag.
   *
   * @param inUse what the institution does not use is wholly absent, whatever was consented to
   */
  static ResultOfQualificationConfirmation consented(
      Coverage coverage, ConsentLife life, Set<ConsentItem> inUse, LocalDate day, Instant moment) {
    return result(coverage, day, consents(life, inUse, moment));
  }

  /** Where there is no consent to tell of. */
  static ResultOfQualificationConfirmation withoutConsents(Coverage coverage, LocalDate day) {
    return result(coverage, day, Map.of());
  }

  /** At the reception itself: every item that was asked. */
  static ResultOfQualificationConfirmation justConsented(
      Coverage coverage, ConsentLife life, LocalDate day) {
    var moment = life.registration().registeredAt();
    return consented(coverage, life, EnumSet.allOf(ConsentItem.class), day, moment);
  }

  /** 処理結果: normal, with the code and the words of what the certificate needs. */
  static ProcessingResult processing(Optional<RenewalNotice> renewal) {
    return renewal
        .map(notice -> ProcessingResult.normalWith(notice.code().code(), notice.inWords()))
        .orElseGet(ProcessingResult::normal);
  }

  static QualificationValidity validity(Validity validity) {
    return switch (validity) {
      case VALID -> QualificationValidity.VALID;
      case INVALID -> QualificationValidity.INVALID;
      case INVALID_NEWER_EXISTS -> QualificationValidity.INVALID_NEWER_EXISTS;
      case NOT_FOUND -> QualificationValidity.NONE;
      case SEVERAL_MATCH -> QualificationValidity.SEVERAL;
      case VALID_WITHOUT_TICKET -> QualificationValidity.VALID_UNREGISTERED;
    };
  }

  private static ResultOfQualificationConfirmation result(
      Coverage coverage, LocalDate day, Map<ConsentItem, Consent> consents) {
    return new ResultOfQualificationConfirmation(
        person(coverage.person()),
        insuredCard(coverage),
        qualification(coverage, day),
        CertificateElements.of(coverage, given(consents)),
        consents,
        coverage.referenceNumber());
  }

  private static Set<ConsentItem> given(Map<ConsentItem, Consent> consents) {
    return consents.entrySet().stream()
        .filter(consent -> consent.getValue().consFlg() == ConsFlg.GIVEN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static jp.kyotaku.formats.oqs.Person person(Person person) {
    return new jp.kyotaku.formats.oqs.Person(
        person.name(),
        person.otherName(),
        person.sexOnFace(),
        person.sexOnBack(),
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
        personKind(coverage),
        coverage.householderName());
  }

  /** Medical aid knows no family members. */
  private static Optional<PersonKind> personKind(Coverage coverage) {
    if (coverage.medicalAid()) {
      return Optional.empty();
    }
    return Optional.of(coverage.dependant() ? PersonKind.FAMILY : PersonKind.INSURED_PERSON);
  }

  private static Qualification qualification(Coverage coverage, LocalDate day) {
    var card = coverage.certificates().insuredCard();
    return new Qualification(
        Optional.of(coverage.qualifiedFrom()),
        coverage.disqualifiedOn(),
        coverage.lossReason(),
        card.flatMap(Certificate.InsuredCard::issuedOn),
        card.map(paper -> paper.term().from()),
        card.flatMap(paper -> paper.term().to()),
        card.flatMap(Certificate.InsuredCard::copay).map(CopayRatio::percent),
        coverage.preschoolOn(day));
  }

  /**
   * 同意フラグ (code 016): what it is worth at the moment, with the time until which it could be used.
   * 限度額 knows no 2 (code 001).
   */
  static Map<ConsentItem, Consent> consents(
      ConsentLife life, Set<ConsentItem> inUse, Instant moment) {
    LocalDateTime at = inJapan(life.registration().registeredAt());
    LocalDateTime until = inJapan(lastSecondOf(life.end()));
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (ConsentItem item : ConsentItem.values()) {
      if (inUse.contains(item)
          && life.registration().consent().of(item) != ConsentState.NOT_ASKED) {
        consents.put(item, consent(item, life.of(item, moment), at, until));
      }
    }
    return consents;
  }

  private static Consent consent(
      ConsentItem item, ConsentStanding standing, LocalDateTime at, LocalDateTime until) {
    return switch (standing) {
      case GRANTED -> given(item, at, until);
      case EXPIRED -> expired(item, at, until);
      case NONE, DENIED, NOT_APPLICABLE, REVOKED_BY_INSTITUTION, REVOKED_BY_PATIENT ->
          Consent.refused();
    };
  }

  private static Consent given(ConsentItem item, LocalDateTime at, LocalDateTime until) {
    return switch (item) {
      case SURGERY, TREATMENT, MEDICATION, SPECIFIC_CHECKUP -> Consent.given(at, until);
      case LIMIT_AMOUNT, SPECIFIC_DISEASE -> Consent.given(at);
    };
  }

  private static Consent expired(ConsentItem item, LocalDateTime at, LocalDateTime until) {
    return switch (item) {
      case SURGERY, TREATMENT, MEDICATION, SPECIFIC_CHECKUP ->
          Consent.expired(at, Optional.of(until));
      case SPECIFIC_DISEASE -> Consent.expired(at, Optional.empty());
      case LIMIT_AMOUNT -> Consent.refused();
    };
  }

  /** Days end with their last second; what ends within a day ends with that time itself. */
  private static Instant lastSecondOf(Instant end) {
    return inJapan(end).toLocalTime().equals(LocalTime.MIDNIGHT) ? end.minusSeconds(1) : end;
  }

  static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, Japan.ZONE);
  }
}
