package jp.kyotaku.server.inquiry;

/** カードが使えないときに資格を確かめた根拠, in the order in which they are tried */
public enum FallbackGround {
  PORTAL_SCREEN("マイナポータルの資格情報の画面"),
  NOTICE_WITH_CARD("資格情報のお知らせとマイナンバーカード"),
  ORAL_CHECK("前に確かめた資格との口頭での照合"),
  DECLARATION("被保険者資格申立書"),
  OMITTED("緊急その他やむを得ない場合の確認の省略");

  private final String label;

  FallbackGround(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the numbers of the insurance can be read off what is shown or known. */
  public boolean namesNumbers() {
    return switch (this) {
      case PORTAL_SCREEN, NOTICE_WITH_CARD, ORAL_CHECK -> true;
      case DECLARATION, OMITTED -> false;
    };
  }
}
