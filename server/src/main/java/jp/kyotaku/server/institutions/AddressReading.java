package jp.kyotaku.server.institutions;

/** 医療機関別URLの読み取り結果 */
public sealed interface AddressReading {

  record Current(Institution institution) implements AddressReading {}

  /** 変更前のURL */
  record Retired() implements AddressReading {}

  /** 改ざんされた、または存在しないURL */
  record Unknown() implements AddressReading {}

  /** 機能を利用していない */
  record SwitchedOff() implements AddressReading {}

  /** みなし指定の別段の申出をした機関 */
  record OptedOut() implements AddressReading {}
}
