package jp.kyotaku.server.inquiry;

/** 一括の仕事の進み具合 (8.1) */
sealed interface BulkProgress {

  /**
   * 処理中
   *
   * @param done so far
   */
  record Running(BulkJob job, BulkResultStore.Sum done) implements BulkProgress {}

  /** 正常終了 */
  record Finished(BulkJob job, BulkJob.End end) implements BulkProgress {}

  /** 異常終了: it could not be brought to its end */
  record Failed(BulkJob job) implements BulkProgress {}

  /** 保存の期間が過ぎて、結果を消した */
  record Forgotten(BulkJob job) implements BulkProgress {}

  /** この機関にはない受付番号 */
  record Unknown() implements BulkProgress {}
}
