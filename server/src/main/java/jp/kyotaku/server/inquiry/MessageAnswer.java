package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;

/**
 * 電文一種類への答え: one class for each message. Spring finds them all, and {@link MessageAnswers} holds
 * that each message has exactly one.
 *
 * @param <R> 要求
 */
interface MessageAnswer<R extends OqsRequest> {

  OqsMessage message();

  Class<R> requestType();

  FunctionNeeded needs();

  /**
   * The request is the asking institution's own, and its function is on.
   *
   * @param name under which the file came
   * @param content the file as it came, for those that keep it
   */
  OqsAnswer answer(R request, OqsFileName name, byte[] content, EventLog log);

  /**
   * 異常終了: as much of the header as could be read, and what is wrong.
   *
   * @param station who asked, where the request names nobody
   */
  OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings);

  /** Before the transaction of a file begins. */
  default void beforeTransaction(InstitutionCode station) {}

  /** After the transaction of a file has committed. */
  default void afterCommit() {}

  default OqsAnswer answerAny(OqsRequest request, OqsFileName name, byte[] content, EventLog log) {
    return answer(requestType().cast(request), name, content, log);
  }
}
