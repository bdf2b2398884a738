package jp.kyotaku.formats.oqs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/**
 * 稽古用のレセコン (3, 6.3, 8.1): asks as the claims computer of a station does, by files in its shared
 * folder.
 */
public final class ClaimsComputer {

  private static final int LIMIT_IN_BYTES = 64 * 1024 * 1024;

  private final Path root;
  private final InstitutionCode station;
  private final RequestFlavour flavour;
  private final Patience patience;
  private final Clock clock;

  /**
   * @param root the folder of the station that holds req and res
   */
  public ClaimsComputer(
      Path root, InstitutionCode station, RequestFlavour flavour, Patience patience, Clock clock) {
    this.root = root;
    this.station = station;
    this.flavour = flavour;
    this.patience = patience;
    this.clock = clock;
  }

  /** 資格確認 OQSsiquc01: one person, by card data. */
  public ClaimsOutcome<Siquc01Answer> askEligibility(
      LocalDate day, QualificationConfirmSearchInfo person) {
    var conversation = new Conversation(new FolderExchange(root, patience, clock), flavour);
    String identifier = newIdentifier();
    return conversation.ask(
        OqsMessage.SIQUC01,
        new Siquc01Request(day, station, Optional.of(identifier), person),
        content -> OqsAnswerReader.readSiquc01(content, LIMIT_IN_BYTES),
        answer ->
            Conversation.accept(
                answer.header().segmentOfResult(),
                answer.header().medicalInstitutionCode().equals(station)
                    && answer.header().arbitraryFileIdentifier().equals(Optional.of(identifier))));
  }

  /** 再照会 OQSsihvq01 か OQSsionq01: one person, by what the first visit taught. */
  public ClaimsOutcome<Sihvq01Answer> askAgain(
      TreatmentFlag category, LocalDate day, ReInquirySearchInfo person) {
    var conversation = new Conversation(new FolderExchange(root, patience, clock), flavour);
    String identifier = newIdentifier();
    var request = new Sihvq01Request(category, day, station, Optional.of(identifier), person);
    return conversation.ask(
        request.message(),
        request,
        content ->
            category == TreatmentFlag.ONLINE
                ? OqsAnswerReader.readSionq01(content, LIMIT_IN_BYTES)
                : OqsAnswerReader.readSihvq01(content, LIMIT_IN_BYTES),
        answer ->
            Conversation.accept(
                answer.header().segmentOfResult(),
                answer.header().arbitraryFileIdentifier().equals(Optional.of(identifier))));
  }

  /** 同意済資格情報一括取得（訪問診療等） OQSmuhvq: all who consented in these days, by four files or more. */
  public ClaimsOutcome<BulkAnswer> askHomeVisit(LocalDate from, LocalDate to) {
    return askInBulk(
        new Muhvq01Request(station, Optional.of(newIdentifier()), from, to), OqsMessage.MUHVQ02);
  }

  /** 資格確認一括照会 OQSmuquc: all of these, by four files or more. */
  public ClaimsOutcome<BulkAnswer> askEligibilityOfMany(
      LocalDate day, List<QualificationConfirmSearchInfo> people) {
    return askInBulk(
        new Muquc01Request(day, station, Optional.of(newIdentifier()), people), OqsMessage.MUQUC02);
  }

  /** Any bulk question of this station whose answer has units of confirmations. */
  public ClaimsOutcome<BulkAnswer> askInBulk(OqsRequest request, OqsMessage collect) {
    var conversation = new Conversation(new FolderExchange(root, patience, clock), flavour);
    ClaimsOutcome<BulkUploadAnswer> upload =
        conversation.ask(
            request.message(),
            request,
            content -> OqsAnswerReader.readUpload(request.message(), content, LIMIT_IN_BYTES),
            answer ->
                Conversation.accept(
                    answer.segmentOfResult(),
                    answer.medicalInstitutionCode().equals(station)
                        && answer
                            .arbitraryFileIdentifier()
                            .equals(request.arbitraryFileIdentifier())));
    return switch (upload) {
      case Trouble<BulkUploadAnswer>(var reason, var files) -> new Trouble<>(reason, files);
      case Answered<BulkUploadAnswer> answered ->
          download(
              conversation, collect, answered.answer().accepted().orElseThrow().receptionNumber());
    };
  }

  private ClaimsOutcome<BulkAnswer> download(
      Conversation conversation, OqsMessage collect, String number) {
    while (true) {
      ClaimsOutcome<BulkAnswer> outcome = downloadOnce(conversation, collect, number);
      if (!isProcessing(outcome)) {
        return outcome;
      }
      if (!conversation.exchange().mayAskAgain()) {
        return conversation.trouble(new ClaimsOutcome.StillProcessing(number));
      }
    }
  }

  private ClaimsOutcome<BulkAnswer> downloadOnce(
      Conversation conversation, OqsMessage collect, String number) {
    Function<BulkAnswer, Conversation.Verdict> verdict =
        answer ->
            Conversation.accept(
                answer.header().segmentOfResult(),
                answer.header().receptionNumber().equals(Optional.of(number)));
    return conversation.ask(
        collect,
        new BulkCollectRequest(collect, station, number),
        content -> OqsAnswerReader.readCollected(collect, content, LIMIT_IN_BYTES),
        verdict);
  }

  private static boolean isProcessing(ClaimsOutcome<BulkAnswer> outcome) {
    return outcome instanceof Answered<BulkAnswer> answered
        && answered.answer().header().segmentOfResult() instanceof SegmentOfResult.Processing;
  }

  private static String newIdentifier() {
    return UUID.randomUUID().toString();
  }
}
