package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 読み込みの記録 */
@Component
class LoadStore {

  /** Our own number among the database's advisory locks. */
  private static final int LOCKS = 4_103;

  /** 前に読み込んだもの */
  record Before(long id, LoadCounts counts) {}

  private final JdbcClient jdbc;

  LoadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One load at a time for each sender, and the central one alone; held to the transaction's end.
   */
  boolean lock(Sender sender) {
    return switch (sender) {
      case Sender.Central() -> holds("pg_try_advisory_xact_lock(?, hashtext(?))", "");
      case Sender.Insurer(var name) ->
          holds("pg_try_advisory_xact_lock_shared(?, hashtext(?))", "")
              && holds("pg_try_advisory_xact_lock(?, hashtext(?))", name);
    };
  }

  private boolean holds(String lock, String name) {
    return jdbc.sql("SELECT " + lock).params(LOCKS, name).query(Boolean.class).single();
  }

  Optional<Before> before(LoadRequest request, byte[] hash) {
    return jdbc.sql(
            """
            SELECT id, rows, added, changed, ended, unchanged, bad, warnings FROM insured.load
            WHERE sender = ? AND file_name = ? AND sha256 = ?
            """)
        .params(request.sender().name(), request.fileName(), hash)
        .query(
            (row, _) ->
                new Before(
                    row.getLong("id"),
                    new LoadCounts(
                        row.getLong("rows"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("ended"),
                        row.getLong("unchanged"),
                        row.getLong("bad"),
                        row.getLong("warnings"))))
        .optional();
  }

  long nextId() {
    return jdbc.sql("SELECT nextval('insured.load_id')").query(Long.class).single();
  }

  void insert(long id, LoadRequest request, byte[] hash, FileKind kind, LoadCounts counts) {
    jdbc.sql(
            """
            INSERT INTO insured.load (id, sender, file_name, sha256, kind, rows, added, changed, ended,
                                      unchanged, bad, warnings)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            request.sender().name(),
            request.fileName(),
            hash,
            kind.name(),
            counts.rows(),
            counts.added(),
            counts.changed(),
            counts.ended(),
            counts.unchanged(),
            counts.bad(),
            counts.warnings())
        .update();
  }

  /**
   * Without figures, or with old ones, the planner takes a table for almost empty: what looks at
   * the written rows, and the checks of the next large file, would then not end in useful time. It
   * sees the rows of this transaction.
   */
  void analyzeWhereGrown(List<String> tables, long written) {
    for (String table : tables) {
      if (written * 10 >= rowsAsPlanned(table)) {
        jdbc.sql("ANALYZE " + table).update();
      }
    }
  }

  private long rowsAsPlanned(String table) {
    return jdbc.sql("SELECT reltuples::bigint FROM pg_class WHERE oid = ?::regclass")
        .param(table)
        .query(Long.class)
        .single();
  }
}
