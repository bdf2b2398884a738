package jp.kyotaku.server.inquiry;

import java.io.ByteArrayInputStream;
import java.util.List;
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
 * 行の並ぶ一括の要求を受け付ける電文に答える (6.1, 6.2): for those who have it whole already. What may be long goes to
 * {@link AnswerBulkList} as a stream.
 *
 * @param <R> 要求
 */
final class AnswerBulkLines<R extends OqsRequest> implements MessageAnswer<R> {

  private final BulkKind kind;
  private final Class<R> requestType;
  private final AnswerBulkList answerBulkList;
  private final BusinessClock clock;

  AnswerBulkLines(
      BulkKind kind, Class<R> requestType, AnswerBulkList answerBulkList, BusinessClock clock) {
    this.kind = kind;
    this.requestType = requestType;
    this.answerBulkList = answerBulkList;
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
    return answerBulkList
        .record(request.medicalInstitutionCode(), name, new ByteArrayInputStream(content))
        .orElseThrow(() -> new IllegalStateException("it was understood before"));
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return BulkUploadAnswer.abnormal(message(), header, station, clock.now(), findings);
  }
}
