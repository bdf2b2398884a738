package jp.kyotaku.server.institutions.device;

/** 端末のチェックリストの五項目: three of the device, two of those who look after it. */
public enum CheckItem {
  UPDATED("OS・ソフトの更新", "OSとソフトが自動更新で最新になっていて、出どころの分からないソフトが入っていない"),
  ANTIVIRUS("ウイルス対策", "ウイルス対策ソフトが入っていて、定義が最新で、定期的に検査している"),
  LOCKED("画面のロック", "推測しにくいパスワードなどで画面がロックされ、定期的に変えている"),
  MANAGED("台帳と使用者", "台帳に載っていて、許された職員だけが使い、対策ができているかを定期的に確かめている"),
  TRAINED("職員への周知", "使う職員に、扱い方を定期的に知らせ、研修している");

  private final String label;
  private final String sentence;

  CheckItem(String label, String sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  /** In short, for the ledger. */
  public String label() {
    return label;
  }

  /** What whoever ticks it has made sure of. */
  public String sentence() {
    return sentence;
  }
}
