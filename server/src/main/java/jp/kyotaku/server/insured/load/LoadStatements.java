package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.Optional;

/**
 * 一種類のファイルの登録のしかた, as SQL on the staged rows
 *
 * @param key the columns that name a row
 * @param existing what stands there already: line, current_id (if any), same, and what else is
 *     needed
 * @param checks in their order
 * @param overlap repeated while it finds something, for a row left out may lay bare another
 * @param writes in their order; {@code ?} is the id of the load
 * @param warning found when all is written
 */
record LoadStatements(
    List<String> key,
    String existing,
    List<SetCheck> checks,
    Optional<SetCheck> overlap,
    List<String> writes,
    Optional<SetCheck> warning,
    List<String> tables) {

  static LoadStatements of(FileKind kind) {
    return switch (kind) {
      case COVERAGE -> CoverageLoadStore.STATEMENTS;
      case CERTIFICATE -> CertificateLoadStore.STATEMENTS;
      case MEDICAL_TICKET -> TicketLoadStore.STATEMENTS;
      case CARD -> CardLoadStore.STATEMENTS;
    };
  }
}
