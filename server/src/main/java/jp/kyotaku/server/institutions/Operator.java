package jp.kyotaku.server.institutions;

import java.io.Serializable;

/** 端末の利用者. Serializable because the signed-in session is kept in the database. */
public record Operator(
    String institutionCode, String institutionName, String userId, String displayName, Role role)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "Operator[" + institutionCode + ", " + role + ", ***]";
  }
}
