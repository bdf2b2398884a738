package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.Muhvq02Answer;
import jp.kyotaku.formats.oqs.Muhvq02Header;
import jp.kyotaku.formats.oqs.Muhvq02Request;
import jp.kyotaku.formats.oqs.OqsAnswer;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 同意済資格情報一括取得（訪問診療等）の結果を渡す電文に答える (6.1, 6.3, 8.1) */
@Component
class AnswerMuhvq02 implements MessageAnswer<Muhvq02Request> {

  private final CollectInquiry collectInquiry;
  private final FreshInquiries freshInquiries;
  private final BusinessClock clock;

  AnswerMuhvq02(CollectInquiry collectInquiry, FreshInquiries freshInquiries, BusinessClock clock) {
    this.collectInquiry = collectInquiry;
    this.freshInquiries = freshInquiries;
    this.clock = clock;
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ02;
  }

  @Override
  public Class<Muhvq02Request> requestType() {
    return Muhvq02Request.class;
  }

  @Override
  public FunctionNeeded needs() {
    return FunctionNeeded.HOME_VISIT;
  }

  @Override
  public void beforeTransaction(InstitutionCode station) {
    freshInquiries.await(station);
  }

  @Override
  public OqsAnswer answer(Muhvq02Request request, OqsFileName name, byte[] content, EventLog log) {
    var now = clock.now();
    return switch (collectInquiry.collect(request, log)) {
      case InquiryProgress.Unknown() ->
          abnormal(
              request.medicalInstitutionCode(),
              Optional.of(request.receptionNumber()),
              SegmentOfResult.Abnormal.of(ErrorCode.RECEPTION_NUMBER_UNKNOWN));
      case InquiryProgress.Running(var identifier) ->
          Muhvq02Answer.without(Muhvq02Header.processing(request, identifier, now));
      case InquiryProgress.Finished(var identifier, var units) -> {
        var counts = new Muhvq02Header.Counts(units.size(), units.size(), 0);
        yield new Muhvq02Answer(Muhvq02Header.finished(request, identifier, now, counts), units);
      }
    };
  }

  @Override
  public OqsAnswer abnormal(InstitutionCode station, PartialHeader header, List<Finding> findings) {
    return abnormal(
        header.medicalInstitutionCode().orElse(station),
        Optional.empty(),
        SegmentOfResult.Abnormal.of(findings));
  }

  private Muhvq02Answer abnormal(
      InstitutionCode institution,
      Optional<String> receptionNumber,
      SegmentOfResult.Abnormal abnormal) {
    return Muhvq02Answer.without(
        Muhvq02Header.abnormal(institution, receptionNumber, clock.now(), abnormal));
  }
}
