package jp.kyotaku.server.rehearsal;

import java.util.List;
import jp.kyotaku.server.institutions.Role;

/**
 * 見本のアカウント: the same three at every sample station. Their passwords are public, so production
 * refuses them.
 */
public record SampleAccount(String userId, String displayName, Role role, String password) {

  public static final SampleAccount GENERAL =
      new SampleAccount("ippan", "見本　いずみ", Role.GENERAL, "Ippan-2024");
  public static final SampleAccount MEDICAL_VIEWER =
      new SampleAccount("etsuran", "見本　えつこ", Role.MEDICAL_VIEWER, "Etsuran-2024");
  public static final SampleAccount ADMINISTRATOR =
      new SampleAccount("kanri", "見本　かんた", Role.ADMINISTRATOR, "Kanri-2024");

  public static List<SampleAccount> all() {
    return List.of(GENERAL, MEDICAL_VIEWER, ADMINISTRATOR);
  }

  /** Public as it is, but a password is never printed by chance. */
  @Override
  public String toString() {
    return "SampleAccount[" + userId + "]";
  }
}
