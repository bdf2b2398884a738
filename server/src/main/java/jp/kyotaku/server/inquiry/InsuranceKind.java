package jp.kyotaku.server.inquiry;

/** 申立書の保険種別 */
public enum InsuranceKind {
  SOCIETY("健康保険組合"),
  ASSOCIATION("全国健康保険協会（協会けんぽ）"),
  MUTUAL_AID("共済組合"),
  SEAMEN("船員保険"),
  NATIONAL("国民健康保険"),
  NATIONAL_SOCIETY("国民健康保険組合"),
  LATTER_STAGE("後期高齢者医療"),
  UNKNOWN("分からない");

  private final String label;

  InsuranceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
