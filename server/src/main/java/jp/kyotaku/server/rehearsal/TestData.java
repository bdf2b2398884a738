package jp.kyotaku.server.rehearsal;

/**
 * この機関の稽古のデータの件数 (T17)
 *
 * @param consents 同意の登録
 * @param receptions 受付
 * @param inquiries 終わった一括照会
 * @param files 連携フォルダーへの結果ファイル
 */
public record TestData(long consents, long receptions, long inquiries, long files) {

  public boolean empty() {
    return consents + receptions + inquiries + files == 0;
  }
}
