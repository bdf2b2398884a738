package jp.kyotaku.server.rehearsal;

import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** テストの前の、まだだれも来ていない機関: what other tests left at it is forgotten. */
public final class EmptyInstitution {

  private EmptyInstitution() {}

  public static void of(JdbcClient jdbc, InstitutionCode code) {
    TestDataStore.DELETIONS.forEach(deletion -> jdbc.sql(deletion).param(code.value()).update());
  }
}
