package jp.kyotaku.server.inquiry;

import java.time.YearMonth;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkReInquiryRequest;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.Muimm01Request;
import jp.kyotaku.formats.oqs.Muonq01Request;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.Mutic01Request;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 一括の電文への答え手 (6): all of one engine, so that only what they ask differs. */
@Configuration(proxyBeanMethods = false)
class BulkMessages {

  private final AcceptBulkJob acceptBulkJob;
  private final AnswerBulkList answerBulkList;
  private final CollectBulkJob collect;
  private final WriteBulkResult writeBulkResult;
  private final FreshJobs freshJobs;
  private final Institutions institutions;
  private final BusinessClock clock;

  BulkMessages(
      AcceptBulkJob acceptBulkJob,
      AnswerBulkList answerBulkList,
      CollectBulkJob collect,
      WriteBulkResult writeBulkResult,
      FreshJobs freshJobs,
      Institutions institutions,
      BusinessClock clock) {
    this.acceptBulkJob = acceptBulkJob;
    this.answerBulkList = answerBulkList;
    this.collect = collect;
    this.writeBulkResult = writeBulkResult;
    this.freshJobs = freshJobs;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Bean
  MessageAnswer<Muquc01Request> answerMuquc01() {
    return new AnswerBulkLines<>(BulkKind.ELIGIBILITY, Muquc01Request.class, answerBulkList, clock);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuquc02() {
    return collect(BulkKind.ELIGIBILITY);
  }

  @Bean
  MessageAnswer<BulkReInquiryRequest> answerMuhvr01() {
    return reInquiry(BulkKind.RE_INQUIRY_HOME_VISIT);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuhvr02() {
    return collect(BulkKind.RE_INQUIRY_HOME_VISIT);
  }

  @Bean
  MessageAnswer<BulkReInquiryRequest> answerMuonr01() {
    return reInquiry(BulkKind.RE_INQUIRY_ONLINE);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuonr02() {
    return collect(BulkKind.RE_INQUIRY_ONLINE);
  }

  @Bean
  MessageAnswer<Muimm01Request> answerMuimm01() {
    return new AnswerBulkLines<>(
        BulkKind.REFERENCE_NUMBERS, Muimm01Request.class, answerBulkList, clock);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuimm02() {
    return collect(BulkKind.REFERENCE_NUMBERS);
  }

  @Bean
  MessageAnswer<Muhvq01Request> answerMuhvq01() {
    return new AnswerBulkUpload<>(
        BulkKind.CONSENTED_HOME_VISIT,
        Muhvq01Request.class,
        request ->
            new BulkQuestion(
                BulkQuestion.By.CONSENT_DATE, request.consentDateFrom(), request.consentDateTo()),
        acceptBulkJob,
        clock);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuhvq02() {
    return collect(BulkKind.CONSENTED_HOME_VISIT);
  }

  @Bean
  MessageAnswer<Muonq01Request> answerMuonq01() {
    return new AnswerBulkUpload<>(
        BulkKind.CONSENTED_ONLINE,
        Muonq01Request.class,
        request -> new BulkQuestion(by(request), request.dateFrom(), request.dateTo()),
        acceptBulkJob,
        clock);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMuonq02() {
    return collect(BulkKind.CONSENTED_ONLINE);
  }

  @Bean
  MessageAnswer<Mutic01Request> answerMutic01() {
    return new AnswerBulkUpload<>(
        BulkKind.MEDICAL_AID,
        Mutic01Request.class,
        request -> month(request.medicalTreatmentMonth()),
        acceptBulkJob,
        clock);
  }

  @Bean
  MessageAnswer<BulkCollectRequest> answerMutic02() {
    return collect(BulkKind.MEDICAL_AID);
  }

  private MessageAnswer<BulkReInquiryRequest> reInquiry(BulkKind kind) {
    return new AnswerBulkLines<>(kind, BulkReInquiryRequest.class, answerBulkList, clock);
  }

  private MessageAnswer<BulkCollectRequest> collect(BulkKind kind) {
    return new AnswerBulkCollect(kind, collect, writeBulkResult, freshJobs, institutions, clock);
  }

  private static BulkQuestion.By by(Muonq01Request request) {
    return switch (request.by()) {
      case CONSENT_DATE -> BulkQuestion.By.CONSENT_DATE;
      case EXAMINATION_DATE -> BulkQuestion.By.EXAMINATION_DATE;
    };
  }

  private static BulkQuestion month(YearMonth month) {
    return new BulkQuestion(BulkQuestion.By.TREATMENT_MONTH, month.atDay(1), month.atEndOfMonth());
  }
}
