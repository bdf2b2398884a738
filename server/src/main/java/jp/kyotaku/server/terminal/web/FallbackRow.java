package jp.kyotaku.server.terminal.web;

import jp.kyotaku.server.inquiry.ClaimData;
import jp.kyotaku.server.inquiry.KeptFallback;

/** カードが使えないときの記録の一行 */
record FallbackRow(
    String address, String name, String careDay, String ground, String claim, boolean found) {

  static FallbackRow of(KeptFallback kept) {
    var fallback = kept.fallback();
    return new FallbackRow(
        FallbackRecordPage.at(fallback.id()),
        fallback.nameKana(),
        InWords.date(fallback.careDay()),
        fallback.ground().label(),
        claim(kept.claimData()),
        kept.found().isPresent());
  }

  static String claim(ClaimData data) {
    return switch (data) {
      case ClaimData.Current _ -> "現在の資格情報";
      case ClaimData.Past _ -> "旧資格情報";
      case ClaimData.Unknown _ -> "不詳";
      case ClaimData.Wanting _ -> "まだ決められない";
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "FallbackRow[***]";
  }
}
