package jp.kyotaku.server.insured;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 限度額適用認定証の保管 */
@Component
class LimitCertificateStore {

  private final JdbcClient jdbc;

  LimitCertificateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Certificate.Limit> among(Collection<Long> versionIds) {
    return jdbc
        .sql(
            """
            SELECT id, kind, classification, category, issued_on, valid_from, valid_to, long_term_on
            FROM insured.certificate WHERE kind = 'LIMIT' AND id = ANY (?)
            """)
        .param(versionIds.toArray(Long[]::new))
        .query((row, _) -> CertificateRow.read(row.getLong("id"), row))
        .list()
        .stream()
        .map(Certificate.Limit.class::cast)
        .toList();
  }
}
