package jp.kyotaku.server.insured.load;

import jp.kyotaku.kernel.ErrorCode;

/** 読み込みの結果 */
public sealed interface LoadOutcome {

  /** 読み込んだ: its bad rows, if any, were left out as asked for. */
  record Loaded(LoadCounts counts) implements LoadOutcome {}

  /** 同じ送り手の同じ名前・同じ内容のファイルが読み込み済み: nothing was done; the counts are those of then. */
  record LoadedBefore(LoadCounts counts) implements LoadOutcome {}

  /** 指摘があるので、何も読み込まなかった */
  record Refused(LoadCounts counts) implements LoadOutcome {}

  /** ファイルとして扱えないか、いまは受けられない */
  record NotTaken(ErrorCode code) implements LoadOutcome {}
}
