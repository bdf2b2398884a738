package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.BulkAnswerHeader;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.Muimm02Answer;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;

/** 一括の結果を渡す電文に答える (6.1 to 6.3, 8.1) */
final class AnswerBulkCollect implements MessageAnswer<BulkCollectRequest> {

  /** At the end of the request's own name: this one as zip, whatever is set (3.2; ours). */
  private static final String AS_ZIP = "_zip";

  private final BulkKind kind;
  private final CollectBulkJob collect;
  private final WriteBulkResult writeBulkResult;
  private final FreshJobs freshJobs;
  private final Institutions institutions;
  private final BusinessClock clock;

  AnswerBulkCollect(
      BulkKind kind,
      CollectBulkJob collect,
      WriteBulkResult writeBulkResult,
      FreshJobs freshJobs,
      Institutions institutions,
      BusinessClock clock) {
    this.kind = kind;
    this.collect = collect;
    this.writeBulkResult = writeBulkResult;
    this.freshJobs = freshJobs;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return kind.download();
  }

  @Override
  public Class<BulkCollectRequest> requestType() {
    return BulkCollectRequest.class;
  }

  @Override
  public FunctionNeeded needs() {
    return kind.needs();
  }

  @Override
  public void beforeTransaction(InstitutionCode station) {
    freshJobs.await(station);
  }

  @Override
  public OqsAnswer answer(
      BulkCollectRequest request, OqsFileName name, byte[] content, EventLog log) {
    var asker = Asker.bulk(request.medicalInstitutionCode());
    return switch (collect.collect(asker, kind, request.receptionNumber(), log)) {
      case BulkProgress.Finished(var job, _) -> kept(job, name);
      case BulkProgress.Running(var job, _) ->
          without(
              BulkAnswerHeader.processing(request, job.file().identifier(), clock.now()),
              Optional.empty());
      case BulkProgress.Failed _ -> abnormal(request, ErrorCode.BULK_FAILED);
      case BulkProgress.Forgotten _ -> abnormal(request, ErrorCode.BULK_RESULT_REMOVED);
      case BulkProgress.Unknown _ -> abnormal(request, ErrorCode.RECEPTION_NUMBER_UNKNOWN);
    };
  }

  private OqsAnswer kept(BulkJob job, OqsFileName name) {
    var now = clock.now();
    var form = form(job.institution(), name);
    return new KeptAnswer(
        message(),
        job.receptionNumber(),
        now,
        form,
        writeBulkResult.of(job, now, form, name.answer().value()),
        writeBulkResult.of(job, now, BulkResultForm.XML, name.answer().value()));
  }

  private BulkResultForm form(InstitutionCode station, OqsFileName name) {
    return name.suffix().endsWith(AS_ZIP)
        ? BulkResultForm.ZIP
        : institutions
            .remembered(station)
            .map(institution -> institution.settings().bulkResults())
            .orElse(BulkResultForm.XML);
  }

  private OqsAnswer abnormal(BulkCollectRequest request, ErrorCode code) {
    return without(
        BulkAnswerHeader.abnormal(
            request.medicalInstitutionCode(),
            Optional.of(request.receptionNumber()),
            clock.now(),
            SegmentOfResult.Abnormal.of(code)),
        Optional.of(ProcessingResult.error(code.code(), code.sentence() + code.advice())));
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return without(
        BulkAnswerHeader.abnormal(
            header.medicalInstitutionCode().orElse(station),
            Optional.empty(),
            clock.now(),
            SegmentOfResult.Abnormal.of(findings)),
        Optional.of(ProcessingResult.error(findings)));
  }

  private OqsAnswer without(BulkAnswerHeader header, Optional<ProcessingResult> details) {
    return kind == BulkKind.REFERENCE_NUMBERS
        ? new Muimm02Answer(header, List.of(), details)
        : new BulkAnswer(message(), header, List.of(), details);
  }
}
