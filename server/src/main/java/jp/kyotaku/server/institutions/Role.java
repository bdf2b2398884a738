package jp.kyotaku.server.institutions;

/** 利用者の役割 */
public enum Role {
  ADMINISTRATOR("管理者"),
  GENERAL("一般利用者"),
  MEDICAL_VIEWER("医療情報閲覧者");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
