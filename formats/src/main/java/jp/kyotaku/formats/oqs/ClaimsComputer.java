package jp.kyotaku.formats.oqs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.code.UrlKind;

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

  /** 同意済資格情報一括取得（オンライン診療等） OQSmuonq: by days of consent or of care. */
  public ClaimsOutcome<BulkAnswer> askOnline(Muonq01Request.By by, LocalDate from, LocalDate to) {
    return askInBulk(
        new Muonq01Request(station, Optional.of(newIdentifier()), by, from, to),
        OqsMessage.MUONQ02);
  }

  /** 委託先資格情報の一括取得 OQSmutic: medical aid of this month. */
  public ClaimsOutcome<BulkAnswer> askTickets(YearMonth month) {
    return askInBulk(
        new Mutic01Request(station, Optional.of(newIdentifier()), month), OqsMessage.MUTIC02);
  }

  /** 一括の再照会 OQSmuhvr か OQSmuonr: all of these, by what the first visits taught. */
  public ClaimsOutcome<BulkAnswer> askManyAgain(
      TreatmentFlag category, LocalDate day, List<ReInquirySearchInfo> people) {
    return askInBulk(
        new BulkReInquiryRequest(category, day, station, Optional.of(newIdentifier()), people),
        category == TreatmentFlag.ONLINE ? OqsMessage.MUONR02 : OqsMessage.MUHVR02);
  }

  /** 資格確認一括照会 OQSmuquc: all of these, by four files or more. */
  public ClaimsOutcome<BulkAnswer> askEligibilityOfMany(
      LocalDate day, List<QualificationConfirmSearchInfo> people) {
    return askInBulk(
        new Muquc01Request(day, station, Optional.of(newIdentifier()), people), OqsMessage.MUQUC02);
  }

  /** Any bulk question of this station whose answer has units of confirmations. */
  public ClaimsOutcome<BulkAnswer> askInBulk(OqsRequest request, OqsMessage collect) {
    return bulk()
        .ask(
            request,
            collect,
            content -> OqsAnswerReader.readCollected(collect, content, LIMIT_IN_BYTES),
            BulkAnswer::header);
  }

  /** 照会番号一括登録 OQSmuimm: all of these, by four files or more. */
  public ClaimsOutcome<Muimm02Answer> registerNumbers(List<ReferenceNumberRegistrationInfo> lines) {
    return bulk()
        .ask(
            new Muimm01Request(station, Optional.of(newIdentifier()), lines),
            OqsMessage.MUIMM02,
            content -> OqsAnswerReader.readMuimm02(content, LIMIT_IN_BYTES),
            Muimm02Answer::header);
  }

  /** 照会番号登録 OQSsiimm01. */
  public ClaimsOutcome<Siimm01Answer> registerNumber(ReferenceNumberRegistrationInfo info) {
    return ask(
        new Siimm01Request(station, Optional.of(newIdentifier()), info),
        Siimm01Answer.class,
        answer -> answer.header().segmentOfResult(),
        answer -> answer.header().arbitraryFileIdentifier());
  }

  /** 閲覧同意取り消し（訪問診療等） OQSsihvd01. */
  public ClaimsOutcome<Sihvd01Answer> withdraw(ReInquirySearchInfo.Numbers numbers) {
    return ask(
        new Sihvd01Request(station, Optional.of(newIdentifier()), numbers),
        Sihvd01Answer.class,
        answer -> answer.header().segmentOfResult(),
        answer -> answer.header().arbitraryFileIdentifier());
  }

  /** 医療機関アクセスURL取得 OQSsiurl01; without a form only the address is answered. */
  public ClaimsOutcome<Siurl01Answer> askAddress(UrlKind kind, Optional<SheetForm> form) {
    return ask(
        new Siurl01Request(station, Optional.of(newIdentifier()), kind, form),
        Siurl01Answer.class,
        answer -> answer.header().segmentOfResult(),
        answer -> answer.header().arbitraryFileIdentifier());
  }

  /** 医療機関環境設定情報照会 OQSsiinq01. */
  public ClaimsOutcome<Siinq01Answer> askSettings() {
    return ask(
        new Siinq01Request(station, Optional.of(newIdentifier())),
        Siinq01Answer.class,
        answer -> answer.header().segmentOfResult(),
        answer -> answer.header().arbitraryFileIdentifier());
  }

  /**
   * 医療機関環境設定情報更新 OQSsiupd01.
   *
   * @param basedOn the version of the settings that the writer saw
   * @param changes items with their new codes
   */
  public ClaimsOutcome<Siupd01Answer> changeSettings(
      int basedOn, Map<SettingName, String> changes) {
    return ask(
        new Siupd01Request(station, Optional.of(newIdentifier()), basedOn, changes),
        Siupd01Answer.class,
        answer -> answer.header().segmentOfResult(),
        answer -> answer.header().arbitraryFileIdentifier());
  }

  private <T extends OqsAnswer> ClaimsOutcome<T> ask(
      OqsRequest request,
      Class<T> type,
      Function<T, SegmentOfResult> segment,
      Function<T, Optional<String>> identifier) {
    var conversation = new Conversation(new FolderExchange(root, patience, clock), flavour);
    return conversation.ask(
        request.message(),
        request,
        content -> OqsAnswerReader.read(request.message(), content, LIMIT_IN_BYTES).as(type),
        answer ->
            Conversation.accept(
                segment.apply(answer),
                identifier.apply(answer).equals(request.arbitraryFileIdentifier())));
  }

  private BulkConversation bulk() {
    return new BulkConversation(
        new Conversation(new FolderExchange(root, patience, clock), flavour), station);
  }

  private static String newIdentifier() {
    return UUID.randomUUID().toString();
  }
}
