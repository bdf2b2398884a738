package jp.kyotaku.server.inquiry;

/** カードで確かめられなかったわけ */
public enum CardTrouble {
  CONNECTION("停電や通信の障害"),
  READER("読み取る機器の故障"),
  CARD("カードやICチップの破損"),
  CERTIFICATE("電子証明書の期限切れや、暗証番号のロック"),
  SHOWN_INVALID("「資格(無効)」と表示された"),
  SHOWN_NONE("「資格情報なし」と表示された"),
  NO_TIME("急いでいて、確かめる間がなかった");

  private final String label;

  CardTrouble(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
