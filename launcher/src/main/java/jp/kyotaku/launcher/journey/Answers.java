package jp.kyotaku.launcher.journey;

import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;

/** レセコンに届いた結果 */
final class Answers {

  private Answers() {}

  static <T> Answered<T> of(ClaimsOutcome<T> outcome) {
    return switch (outcome) {
      case Answered<T> answered -> answered;
      case Trouble<T>(var reason, _) -> throw new StepFailed(reason.inWords());
    };
  }
}
