package jp.kyotaku.mynaportal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** サーバーとの電文 (JSON) */
final class ServerMessages {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record ChallengeMessage(
      String challengeId,
      String nonce,
      String institutionCode,
      String institutionName,
      String session,
      Optional<String> purpose,
      Optional<CareCategory> category,
      Optional<LocalDate> bookedFor,
      List<ConsentItem> granted,
      String returnUrl) {

    /** What stands there under a purpose that we do not know is not signed. */
    SignedContent.Subject subject() {
      return switch (purpose.orElse("REGISTER")) {
        case "REGISTER", "VISUAL_CHECK" ->
            new SignedContent.Subject.Registration(
                category.orElseThrow(IllegalArgumentException::new),
                bookedFor,
                ConsentChoices.granting(granted));
        case "LOOK_UP" -> new SignedContent.Subject.LookUp();
        case "WITHDRAW" -> new SignedContent.Subject.Withdrawal();
        default -> throw new IllegalArgumentException("unknown purpose");
      };
    }

    boolean bySight() {
      return purpose.filter("VISUAL_CHECK"::equals).isPresent();
    }
  }

  private record ResultMessage(
      Optional<String> result,
      Optional<String> returnUrl,
      Optional<String> code,
      Optional<String> sentence,
      Optional<String> advice) {}

  private ServerMessages() {}

  /** Empty when the message is not as agreed, or leads back to another place than the server. */
  static Optional<Challenge> challenge(String handle, byte[] json, URI server) {
    try {
      var message = JSON.readValue(json, ChallengeMessage.class);
      var returnUrl = URI.create(message.returnUrl());
      return sameOrigin(server, returnUrl)
          ? Optional.of(challenge(handle, message, returnUrl))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  static byte[] report(Report report) {
    return JSON.writeValueAsBytes(report);
  }

  static ReportAnswer reportAnswer(int status, byte[] json, URI server) {
    if (status != 200) {
      return refusal(json)
          .<ReportAnswer>map(ReportAnswer.Refused::new)
          .orElseGet(ReportAnswer.Unclear::new);
    }
    var message = result(json);
    return switch (message.flatMap(ResultMessage::result).orElse("")) {
      case "REGISTERED" -> new ReportAnswer.Registered();
      case "NOTED" ->
          new ReportAnswer.Noted(
              message.flatMap(ResultMessage::returnUrl).flatMap(url -> onServer(server, url)));
      default -> new ReportAnswer.Unclear();
    };
  }

  static Optional<Refusal> refusal(byte[] json) {
    return result(json)
        .filter(message -> message.code().isPresent())
        .map(
            message ->
                new Refusal(
                    message.code().orElseThrow(),
                    message.sentence().orElse(ErrorCode.SYSTEM_FAULT.sentence()),
                    message.advice().orElse(ErrorCode.SYSTEM_FAULT.advice())));
  }

  private static Optional<URI> onServer(URI server, String url) {
    try {
      return Optional.of(URI.create(url)).filter(read -> sameOrigin(server, read));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port: an address that merely begins like the server's is another place. */
  static boolean sameOrigin(URI server, URI other) {
    return server.getScheme().equalsIgnoreCase(other.getScheme())
        && server.getAuthority().equalsIgnoreCase(other.getRawAuthority());
  }

  private static Challenge challenge(String handle, ChallengeMessage message, URI returnUrl) {
    var content =
        new SignedContent(
            message.nonce(), message.institutionCode(), message.session(), message.subject());
    return new Challenge(
        handle,
        message.challengeId(),
        content,
        message.institutionName(),
        returnUrl,
        message.bySight());
  }

  private static Optional<ResultMessage> result(byte[] json) {
    try {
      return Optional.of(JSON.readValue(json, ResultMessage.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
