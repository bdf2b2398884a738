package jp.kyotaku.server.institutions;

/** 一括結果のファイル形式 (3.2) */
public enum BulkResultForm {
  XML("XML（そのまま）", ".xml"),
  ZIP("ZIP（XMLを縮めたもの）", ".zip");

  private final String label;
  private final String extension;

  BulkResultForm(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  public String label() {
    return label;
  }

  /** With its dot. */
  public String extension() {
    return extension;
  }
}
