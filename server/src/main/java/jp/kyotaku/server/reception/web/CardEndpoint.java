package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.card.SignedContent.Subject.Registration;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.FindChallenge;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.reception.CompleteReception;
import jp.kyotaku.server.reception.Completion;
import jp.kyotaku.server.reception.ContinueReception;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** カード側の口: what the card app reads and answers. The handle is random and good for one challenge. */
@RestController
@RequestMapping("/card/{handle}")
class CardEndpoint {

  record Asked(
      UUID challengeId,
      String nonce,
      String institutionCode,
      String institutionName,
      String session,
      @Nullable String category,
      @Nullable String bookedFor,
      List<String> granted,
      String purpose,
      String returnUrl) {}

  record Result(
      String result,
      @Nullable String returnUrl,
      @Nullable String code,
      @Nullable String sentence,
      @Nullable String advice) {

    static Result of(String result) {
      return new Result(result, null, null, null, null);
    }

    /** Good once, and for the browser alone that goes on from the card app. */
    static Result identified(URI returnUrl) {
      return new Result("NOTED", returnUrl.toString(), null, null, null);
    }

    static Result refused(ErrorCode code) {
      return new Result("REFUSED", null, code.code(), code.sentence(), code.advice());
    }
  }

  private final FindChallenge findChallenge;
  private final CompleteReception completeReception;
  private final ContinueReception continueReception;
  private final Institutions institutions;
  private final PublicUrl publicUrl;

  CardEndpoint(
      FindChallenge findChallenge,
      CompleteReception completeReception,
      ContinueReception continueReception,
      Institutions institutions,
      PublicUrl publicUrl) {
    this.publicUrl = publicUrl;
    this.findChallenge = findChallenge;
    this.completeReception = completeReception;
    this.continueReception = continueReception;
    this.institutions = institutions;
  }

  @GetMapping
  Object ask(@PathVariable String handle, HttpServletRequest request) {
    return isBrowser(request) ? nothingForPeople() : asked(handle);
  }

  private ResponseEntity<?> asked(String handle) {
    return switch (findChallenge.byHandle(handle)) {
      case FindChallenge.Found.Open(var challenge) -> ResponseEntity.ok(asked(challenge));
      case FindChallenge.Found.Closed(var code, _) ->
          answer(
              code == ErrorCode.CARD_CHALLENGE_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE,
              code);
    };
  }

  @PostMapping
  Object answer(@PathVariable String handle, HttpServletRequest request) throws IOException {
    return isBrowser(request) ? nothingForPeople() : answered(handle, request);
  }

  private ResponseEntity<Result> answered(String handle, HttpServletRequest request)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(CardMessage.LARGEST + 1);
    return switch (CardMessage.read(body)) {
      case Reading.Good<CardMessage.Answered>(var answered) -> complete(handle, answered);
      case Reading.Bad<CardMessage.Answered>(var code) ->
          answer(
              code == ErrorCode.CARD_ANSWER_TOO_LARGE
                  ? HttpStatus.CONTENT_TOO_LARGE
                  : HttpStatus.BAD_REQUEST,
              code);
    };
  }

  private ResponseEntity<Result> complete(String handle, CardMessage.Answered answered) {
    return switch (completeReception.complete(handle, answered.challengeId(), answered.answer())) {
      case Completion.Registered() -> ResponseEntity.ok(Result.of("REGISTERED"));
      case Completion.Noted() -> ResponseEntity.ok(Result.of("NOTED"));
      case Completion.Identified(var comeBack) ->
          ResponseEntity.ok(
              Result.identified(publicUrl.of(SeeOther.OWN_BACK + "?key=" + comeBack.value())));
      case Completion.Refused(var code) -> answer(HttpStatus.UNPROCESSABLE_CONTENT, code);
    };
  }

  /** People who come here by mistake see a page; the card app asks for JSON. */
  private static boolean isBrowser(HttpServletRequest request) {
    return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
  }

  private static ModelAndView nothingForPeople() {
    return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
  }

  private static ResponseEntity<Result> answer(HttpStatus status, ErrorCode code) {
    return ResponseEntity.status(status).body(Result.refused(code));
  }

  private Asked asked(Challenge challenge) {
    return new Asked(
        challenge.id(),
        challenge.nonce(),
        challenge.institution().value(),
        institutionName(challenge),
        challenge.session().toString(),
        challenge.asked().map(asked -> asked.category().name()).orElse(null),
        challenge.asked().flatMap(Registration::bookedFor).map(LocalDate::toString).orElse(null),
        challenge.asked().map(CardEndpoint::granted).orElse(List.of()),
        challenge.purpose().name(),
        publicUrl.of(wayBack(challenge)).toString());
  }

  private static List<String> granted(Registration asked) {
    return asked.choices().granted().stream().map(Enum::name).sorted().toList();
  }

  /** Where this reception goes on: on the web, or in the app on a device of the staff. */
  private String wayBack(Challenge challenge) {
    return continueReception.isAtDevice(challenge.session())
        ? Entrance.APP + SeeOther.DONE
        : SeeOther.DONE;
  }

  private String institutionName(Challenge challenge) {
    return institutions.find(challenge.institution()).orElseThrow().name();
  }
}
