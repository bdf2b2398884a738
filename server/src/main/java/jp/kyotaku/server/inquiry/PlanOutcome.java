package jp.kyotaku.server.inquiry;

/** 予定を加えた、または直した結果 */
public sealed interface PlanOutcome {

  /**
   * 予定に入った
   *
   * @param added how many are new
   * @param known how many stood in the plan already
   */
  record Planned(int added, int known) implements PlanOutcome {}

  /** ほかの予定と同じになる */
  record SameAsAnother() implements PlanOutcome {}

  /** 一日の上限を超える */
  record TooMany() implements PlanOutcome {}

  /** もうない予定 */
  record Gone() implements PlanOutcome {}
}
