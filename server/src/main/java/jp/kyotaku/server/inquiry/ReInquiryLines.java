package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkLine;
import jp.kyotaku.formats.oqs.BulkLines;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/**
 * 一括の再照会 (OQS-IF 029–036): each line by the rules of a single one, all of a part with few
 * statements.
 */
@Component
class ReInquiryLines implements BulkWork {

  /** 答えた行の数え方 */
  private record Answered(BulkConfirmUnit unit, boolean normal) {}

  private final ReInquire reInquire;
  private final ReInquiryEvents events;
  private final Institutions institutions;

  ReInquiryLines(ReInquire reInquire, ReInquiryEvents events, Institutions institutions) {
    this.reInquire = reInquire;
    this.events = events;
    this.institutions = institutions;
  }

  @Override
  public Set<BulkKind> kinds() {
    return EnumSet.of(BulkKind.RE_INQUIRY_HOME_VISIT, BulkKind.RE_INQUIRY_ONLINE);
  }

  @Override
  public BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part) {
    var lines = BulkLines.unpack(part.content(), part.firstLine());
    var judged = judged(job, lines);
    var answers = answers(job, plan.day(), judged);
    var next = answers.iterator();
    var inUse = itemsInUse(job);
    var units = new BulkUnits(AnswerMessage.encoding(job.characterCode()));
    int normal = 0;
    for (int place = 0; place < lines.size(); place++) {
      var line = lines.get(place);
      var answered =
          switch (judged.get(place)) {
            case BulkLine.Judged.Good<ReInquirySearchInfo> _ ->
                answered(line, next.next(), inUse, plan.day(), job.acceptedAt());
            case BulkLine.Judged.Bad<ReInquirySearchInfo>(var findings) ->
                new Answered(BulkConfirmUnit.wrong(line, findings), false);
          };
      units.add(answered.unit());
      normal += answered.normal() ? 1 : 0;
    }
    return new BulkPartResult(
        units.toByteArray(), normal, lines.size() - normal, events(job, plan.day(), answers));
  }

  private static List<BulkLine.Judged<ReInquirySearchInfo>> judged(
      BulkJob job, List<BulkLine> lines) {
    var today = LocalDate.ofInstant(job.acceptedAt(), Japan.ZONE);
    var flag =
        job.kind() == BulkKind.RE_INQUIRY_ONLINE ? TreatmentFlag.ONLINE : TreatmentFlag.HOME_VISIT;
    return lines.stream().map(line -> line.reInquiry(flag, today)).toList();
  }

  /** Of the good lines, in their order. */
  private List<ReInquiryAnswer> answers(
      BulkJob job, LocalDate day, List<BulkLine.Judged<ReInquirySearchInfo>> judged) {
    List<ReInquiryQuestion> questions = new ArrayList<>(judged.size());
    for (var line : judged) {
      if (line instanceof BulkLine.Judged.Good<ReInquirySearchInfo>(var info)) {
        questions.add(ReInquiryElements.question(info));
      }
    }
    return reInquire.look(job.institution(), questions, job.kind().category(), day);
  }

  private static Answered answered(
      BulkLine line, ReInquiryAnswer answer, Set<ConsentItem> inUse, LocalDate day, Instant at) {
    return switch (answer) {
      case ReInquiryAnswer.Answered answered ->
          new Answered(
              BulkConfirmUnit.confirmed(
                  line,
                  ProcessingResult.normal(),
                  ResultElements.validity(Validity.of(answered.entitlement())),
                  Optional.of(answered.changed()),
                  ReInquiryElements.results(answered, inUse, day, at)),
              true);
      case ReInquiryAnswer.Refused(_, var decision) ->
          new Answered(BulkConfirmUnit.refused(line, ReInquiryElements.refusal(decision)), false);
      case ReInquiryAnswer.NotFound(var validity, var reason) ->
          new Answered(
              BulkConfirmUnit.confirmed(
                  line,
                  ReInquiryElements.unknown(reason),
                  ResultElements.validity(validity),
                  Optional.empty(),
                  List.of()),
              true);
    };
  }

  private List<Event> events(BulkJob job, LocalDate day, List<ReInquiryAnswer> answers) {
    return answers.stream()
        .map(
            answer ->
                events
                    .of(job.asker(), job.kind().category(), day, answer)
                    .with("receptionNumber", job.receptionNumber()))
        .toList();
  }

  private Set<ConsentItem> itemsInUse(BulkJob job) {
    return institutions
        .remembered(job.institution())
        .map(institution -> institution.settings().itemsInUse())
        .orElse(Set.of());
  }
}
