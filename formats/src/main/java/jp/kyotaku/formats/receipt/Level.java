package jp.kyotaku.formats.receipt;

/** エラーの段階 (受付・事務点検ASP; claims-nursing 5.2): what a finding does to the claim. */
public enum Level {
  L1("ファイル全体を受け付けない"),
  L2("このレセプトを受け付けない"),
  L3("要確認。返戻になる見込み"),
  L4("要確認。査定か返戻になることがある"),
  L48("お知らせ。このまま請求できる"),
  L7("支払基金のコンピュータチェックによる要確認");

  private final String effect;

  Level(String effect) {
    this.effect = effect;
  }

  /** What happens to the claim, in words. */
  public String effect() {
    return effect;
  }

  /** Whether the file or the receipt cannot be accepted as it is. */
  public boolean preventsAcceptance() {
    return this == L1 || this == L2;
  }
}
