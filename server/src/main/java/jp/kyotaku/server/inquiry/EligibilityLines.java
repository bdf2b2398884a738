package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkLine;
import jp.kyotaku.formats.oqs.BulkLines;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/**
 * 資格情報一括照会 (6.1, R-122): one look-up for all lines of a part, and one for what was told of them
 * before; a bad line is told what is wrong with it.
 */
@Component
class EligibilityLines implements BulkWork {

  private final FindEntitlement findEntitlement;
  private final ConfirmEligibility confirmEligibility;
  private final CompareLimits compareLimits;

  EligibilityLines(
      FindEntitlement findEntitlement,
      ConfirmEligibility confirmEligibility,
      CompareLimits compareLimits) {
    this.findEntitlement = findEntitlement;
    this.confirmEligibility = confirmEligibility;
    this.compareLimits = compareLimits;
  }

  @Override
  public Set<BulkKind> kinds() {
    return EnumSet.of(BulkKind.ELIGIBILITY);
  }

  @Override
  public BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part) {
    var today = LocalDate.ofInstant(job.acceptedAt(), Japan.ZONE);
    var lines = BulkLines.unpack(part.content(), part.firstLine());
    var judged = lines.stream().map(line -> line.searchInfo(today)).toList();
    var found = answers(job, plan.day(), judged);
    var limitChanged = compareLimits.changed(job, found);
    var answers = found.iterator();
    var units = new BulkUnits(AnswerMessage.encoding(job.characterCode()));
    List<Event> events = new ArrayList<>(lines.size());
    for (int place = 0; place < lines.size(); place++) {
      switch (judged.get(place)) {
        case BulkLine.Judged.Good<QualificationConfirmSearchInfo>(var info) -> {
          var entitlement = answers.next();
          units.add(
              unit(lines.get(place), entitlement, limitChanged.test(entitlement), plan.day()));
          events.add(event(job, plan.day(), entitlement));
        }
        case BulkLine.Judged.Bad<QualificationConfirmSearchInfo>(var findings) ->
            units.add(BulkConfirmUnit.wrong(lines.get(place), findings));
      }
    }
    return new BulkPartResult(
        units.toByteArray(), events.size(), lines.size() - events.size(), events);
  }

  /** Of the good lines, in their order. */
  private List<Entitlement> answers(
      BulkJob job, LocalDate day, List<BulkLine.Judged<QualificationConfirmSearchInfo>> judged) {
    List<CardData> asked = new ArrayList<>(judged.size());
    for (var line : judged) {
      if (line instanceof BulkLine.Judged.Good<QualificationConfirmSearchInfo>(var info)) {
        asked.add(new CardData(info.insurerNumber(), info.insuredId(), info.birthdate()));
      }
    }
    return findEntitlement.byCardData(asked, day, job.institution());
  }

  private static BulkConfirmUnit unit(
      BulkLine line, Entitlement entitlement, boolean limitChanged, LocalDate day) {
    return BulkConfirmUnit.answered(
        line,
        ResultElements.validity(Validity.of(entitlement)),
        limitChanged,
        shown(entitlement).stream()
            .map(coverage -> ResultElements.withoutConsents(coverage, day))
            .toList());
  }

  /** As a single question: where several fit, nobody is shown. */
  static List<Coverage> shown(Entitlement entitlement) {
    return switch (entitlement) {
      case Entitlement.Entitled _,
          Entitlement.WithoutTicket _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _ ->
          entitlement.coverages();
      case Entitlement.NotFound _, Entitlement.SeveralMatch _ -> List.of();
    };
  }

  private Event event(BulkJob job, LocalDate day, Entitlement entitlement) {
    return confirmEligibility
        .event(job.asker(), EventKind.ELIGIBILITY_INQUIRED_IN_BULK, day, entitlement)
        .with("receptionNumber", job.receptionNumber());
  }
}
