package jp.kyotaku.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.ElderlyRecipientCertificateInfo;
import jp.kyotaku.formats.oqs.MedicalTicketInfo;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.Person;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ResultOfQualificationConfirmation;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.WrittenDate;

/** 資格確認結果から資格へ: what one answer says of people's entitlements. */
final class AnsweredEntitlements {

  private static final String DISPENSING = "02";

  private final EntitlementIndex index;

  AnsweredEntitlements(EntitlementIndex index) {
    this.index = index;
  }

  void take(OqsAnswer answer) {
    if (answer instanceof Siquc01Answer single) {
      single.body().ifPresent(this::single);
    } else if (answer instanceof Sihvq01Answer again) {
      again.body().ifPresent(body -> body.results().forEach(this::result));
    } else if (answer instanceof BulkAnswer bulk) {
      bulk.units().forEach(this::unit);
    }
  }

  private void single(Siquc01Answer.Body body) {
    body.results().forEach(this::result);
    if (isNone(body.qualificationValidity()) && body.results().isEmpty()) {
      body.searchInfo()
          .ifPresent(
              asked ->
                  index.addNobody(
                      asked.insurerNumber().value(),
                      asked.insuredId().symbol(),
                      asked.insuredId().number(),
                      asked.birthdate()));
    }
  }

  private void unit(BulkConfirmUnit unit) {
    unit.results().forEach(this::result);
    if (isNone(unit.qualificationValidity()) && unit.results().isEmpty()) {
      unit.asked()
          .ifPresent(
              asked ->
                  WrittenDate.read(asked.birthdate())
                      .ifPresent(
                          birth ->
                              index.addNobody(
                                  asked.insurerNumber(), asked.symbol(), asked.number(), birth)));
    }
  }

  private static boolean isNone(Optional<QualificationValidity> validity) {
    return validity.filter(value -> value == QualificationValidity.NONE).isPresent();
  }

  private void result(ResultOfQualificationConfirmation result) {
    result.insuredCard().insurerNumber().ifPresent(insurer -> index.add(of(result, insurer)));
  }

  private static Entitlement of(ResultOfQualificationConfirmation result, InsurerNumber insurer) {
    Person person = result.person();
    var card = result.insuredCard();
    return new Entitlement(
        insurer.value(),
        card.insuredId().symbol(),
        card.insuredId().number(),
        card.insuredId().branch(),
        person.birthdate(),
        person.sex1(),
        person.name().written(),
        person.name().kana(),
        card.personalFamilyClassification(),
        result.qualification().qualificationDate(),
        result.qualification().disqualificationDate(),
        copay(result),
        ticketMonths(result.certificates().medicalTickets()));
  }

  private static Optional<Integer> copay(ResultOfQualificationConfirmation result) {
    return result
        .qualification()
        .insuredPartialContributionRatio()
        .or(
            () ->
                result
                    .certificates()
                    .elderlyRecipient()
                    .flatMap(ElderlyRecipientCertificateInfo::contributionRatio));
  }

  /** Tickets for dispensing are not for a station. */
  private static List<YearMonth> ticketMonths(List<MedicalTicketInfo> tickets) {
    var months = new ArrayList<YearMonth>();
    for (MedicalTicketInfo ticket : tickets) {
      if (ticket.ticketType().filter(DISPENSING::equals).isEmpty()) {
        ticket
            .medicalTreatmentMonth()
            .or(() -> ticket.validDate().map(AnsweredEntitlements::monthOf))
            .ifPresent(months::add);
      }
    }
    return months;
  }

  private static YearMonth monthOf(LocalDate day) {
    return YearMonth.from(day);
  }
}
