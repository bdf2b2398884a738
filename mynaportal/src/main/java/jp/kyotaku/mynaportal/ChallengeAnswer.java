package jp.kyotaku.mynaportal;

/** 依頼を受け取りに行った結果 */
sealed interface ChallengeAnswer {

  record Ready(Challenge challenge) implements ChallengeAnswer {}

  record Gone(Refusal refusal) implements ChallengeAnswer {}

  record Unreachable() implements ChallengeAnswer {}
}
