package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.BulkUploadAnswer;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;

/**
 * 行のない一括の要求を受け付ける電文に答える (6.3)
 *
 * @param <R> 要求
 */
final class AnswerBulkUpload<R extends OqsRequest> implements MessageAnswer<R> {

  private final BulkKind kind;
  private final Class<R> requestType;
  private final Function<R, BulkQuestion> asked;
  private final AcceptBulkJob acceptBulkJob;
  private final BusinessClock clock;

  AnswerBulkUpload(
      BulkKind kind,
      Class<R> requestType,
      Function<R, BulkQuestion> asked,
      AcceptBulkJob acceptBulkJob,
      BusinessClock clock) {
    this.kind = kind;
    this.requestType = requestType;
    this.asked = asked;
    this.acceptBulkJob = acceptBulkJob;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return kind.upload();
  }

  @Override
  public Class<R> requestType() {
    return requestType;
  }

  @Override
  public FunctionNeeded needs() {
    return kind.needs();
  }

  @Override
  public OqsAnswer answer(R request, OqsFileName name, byte[] content, EventLog log) {
    var job =
        acceptBulkJob.accept(
            new AcceptBulkJob.Order(
                Asker.bulk(request.medicalInstitutionCode()),
                kind,
                new BulkJob.File(name.value(), request.arbitraryFileIdentifier()),
                HashedFile.hash(content),
                content.length,
                asked.apply(request),
                UUID.randomUUID(),
                Optional.empty()));
    return BulkUploadAnswer.accepted(
        request,
        clock.now(),
        new BulkUploadAnswer.Accepted(
            job.receptionNumber(), ResultElements.inJapan(job.acceptedAt())));
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return BulkUploadAnswer.abnormal(message(), header, station, clock.now(), findings);
  }
}
