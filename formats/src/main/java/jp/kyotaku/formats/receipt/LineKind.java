package jp.kyotaku.formats.receipt;

/** 行の種類: records of a claim, lines that only files of the payment body have, and the rest. */
public enum LineKind {
  /** One of the 19 records. */
  CLAIM,
  /** 返戻訪問看護ステーションレコード (HH): stands in a returned file where a claim has HM. */
  RETURN_HEAD,
  /** 返戻理由レコード (HR). */
  RETURN_REASON,
  /** 返戻合計レコード (HG): stands in a returned file where a claim has GO. */
  RETURN_FOOT,
  /** 履歴管理情報 (8,行番号,枝番,…, its last line RC): to be sent back byte for byte. */
  HISTORY,
  /** A byte order mark (EF BB BF), which no claim file has. */
  BYTE_ORDER_MARK,
  /** The byte 1A that ends a file. */
  END_MARK,
  EMPTY,
  UNKNOWN
}
