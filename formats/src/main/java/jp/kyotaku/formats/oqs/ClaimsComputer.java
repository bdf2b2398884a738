package jp.kyotaku.formats.oqs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.kernel.InstitutionCode;

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

  /** 同意済資格情報一括取得（訪問診療等） OQSmuhvq: all who consented in these days, by four files or more. */
  public ClaimsOutcome<Muhvq02Answer> askHomeVisit(LocalDate from, LocalDate to) {
    var conversation = new Conversation(new FolderExchange(root, patience, clock), flavour);
    String identifier = newIdentifier();
    ClaimsOutcome<Muhvq01Answer> upload =
        conversation.ask(
            OqsMessage.MUHVQ01,
            new Muhvq01Request(station, Optional.of(identifier), from, to),
            content -> OqsAnswerReader.readMuhvq01(content, LIMIT_IN_BYTES),
            answer ->
                Conversation.accept(
                    answer.segmentOfResult(),
                    answer.medicalInstitutionCode().equals(station)
                        && answer.arbitraryFileIdentifier().equals(Optional.of(identifier))));
    return switch (upload) {
      case Trouble<Muhvq01Answer>(var reason, var files) -> new Trouble<>(reason, files);
      case Answered<Muhvq01Answer> answered ->
          download(conversation, answered.answer().accepted().orElseThrow().receptionNumber());
    };
  }

  private ClaimsOutcome<Muhvq02Answer> download(Conversation conversation, String number) {
    while (true) {
      ClaimsOutcome<Muhvq02Answer> outcome = downloadOnce(conversation, number);
      if (!isProcessing(outcome)) {
        return outcome;
      }
      if (!conversation.exchange().mayAskAgain()) {
        return conversation.trouble(new ClaimsOutcome.StillProcessing(number));
      }
    }
  }

  private ClaimsOutcome<Muhvq02Answer> downloadOnce(Conversation conversation, String number) {
    Function<Muhvq02Answer, Conversation.Verdict> verdict =
        answer ->
            Conversation.accept(
                answer.header().segmentOfResult(),
                answer.header().receptionNumber().equals(Optional.of(number)));
    return conversation.ask(
        OqsMessage.MUHVQ02,
        new Muhvq02Request(station, number),
        content -> OqsAnswerReader.readMuhvq02(content, LIMIT_IN_BYTES),
        verdict);
  }

  private static boolean isProcessing(ClaimsOutcome<Muhvq02Answer> outcome) {
    return outcome instanceof Answered<Muhvq02Answer> answered
        && answered.answer().header().segmentOfResult() instanceof SegmentOfResult.Processing;
  }

  private static String newIdentifier() {
    return UUID.randomUUID().toString();
  }
}
