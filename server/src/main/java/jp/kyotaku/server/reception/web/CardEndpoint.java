package jp.kyotaku.server.reception.web;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.identity.Challenge;
import jp.kyotaku.server.identity.FindChallenge;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.reception.CardAnswer;
import jp.kyotaku.server.reception.CompleteReception;
import jp.kyotaku.server.reception.Completion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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
      String category,
      List<String> granted,
      String returnUrl) {}

  record Answered(
      UUID challengeId,
      @Nullable String signature,
      @Nullable String certificate,
      CardAnswer.@Nullable Outcome outcome,
      @Nullable Integer triesLeft) {

    @Override
    public String toString() {
      return "Answered[***]";
    }
  }

  record Result(
      String result, @Nullable String code, @Nullable String sentence, @Nullable String advice) {

    static Result of(String result) {
      return new Result(result, null, null, null);
    }

    static Result refused(ErrorCode code) {
      return new Result("REFUSED", code.code(), code.sentence(), code.advice());
    }
  }

  private final FindChallenge findChallenge;
  private final CompleteReception completeReception;
  private final Institutions institutions;

  CardEndpoint(
      FindChallenge findChallenge, CompleteReception completeReception, Institutions institutions) {
    this.findChallenge = findChallenge;
    this.completeReception = completeReception;
    this.institutions = institutions;
  }

  @GetMapping
  ResponseEntity<?> ask(@PathVariable String handle) {
    return switch (findChallenge.byHandle(handle)) {
      case FindChallenge.Found.Open(var challenge) -> ResponseEntity.ok(asked(challenge));
      case FindChallenge.Found.Closed(var code) ->
          ResponseEntity.status(
                  code == ErrorCode.CARD_CHALLENGE_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE)
              .body(Result.refused(code));
    };
  }

  @PostMapping
  ResponseEntity<Result> answer(@PathVariable String handle, @RequestBody Answered answered) {
    var answer = read(answered);
    if (answer == null) {
      return refused(ErrorCode.CARD_BAD_SIGNATURE);
    }
    return switch (completeReception.complete(handle, answered.challengeId(), answer)) {
      case Completion.Registered() -> ResponseEntity.ok(Result.of("REGISTERED"));
      case Completion.Noted() -> ResponseEntity.ok(Result.of("NOTED"));
      case Completion.Refused(var code) -> refused(code);
    };
  }

  private static @Nullable CardAnswer read(Answered answered) {
    if (answered.outcome() != null) {
      return new CardAnswer.NotSigned(answered.outcome());
    }
    if (answered.signature() == null || answered.certificate() == null) {
      return null;
    }
    try {
      var base64 = Base64.getDecoder();
      return new CardAnswer.Signed(
          base64.decode(answered.signature()), base64.decode(answered.certificate()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static ResponseEntity<Result> refused(ErrorCode code) {
    return ResponseEntity.unprocessableContent().body(Result.refused(code));
  }

  private Asked asked(Challenge challenge) {
    return new Asked(
        challenge.id(),
        challenge.nonce(),
        challenge.institution().value(),
        institutionName(challenge),
        challenge.session().toString(),
        challenge.category().name(),
        challenge.choices().granted().stream().map(Enum::name).sorted().toList(),
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/reception/done").toUriString());
  }

  private String institutionName(Challenge challenge) {
    return institutions.find(challenge.institution()).orElseThrow().name();
  }
}
