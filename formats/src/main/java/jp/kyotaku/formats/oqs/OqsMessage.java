package jp.kyotaku.formats.oqs;

import java.util.Optional;

/** 電文の種類 (2, R-126): those of this round. */
public enum OqsMessage {
  /** 資格確認 */
  SIQUC01("OQSsiquc01"),
  /** 同意済資格情報一括取得（訪問診療等） アップロード */
  MUHVQ01("OQSmuhvq01"),
  /** 同意済資格情報一括取得（訪問診療等） ダウンロード */
  MUHVQ02("OQSmuhvq02");

  private final String prefix;

  OqsMessage(String prefix) {
    this.prefix = prefix;
  }

  /** How names of its files begin, before req or res. */
  public String prefix() {
    return prefix;
  }

  static Optional<OqsMessage> ofFileNamed(String name) {
    for (OqsMessage message : values()) {
      if (name.startsWith(message.prefix)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }
}
