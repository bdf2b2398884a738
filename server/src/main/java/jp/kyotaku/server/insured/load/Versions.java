package jp.kyotaku.server.insured.load;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 版の書き方: the current version of a staged row is closed, and the next one inserted.
 *
 * @param columns of a paper under an entitlement, without those that every version has; 終了 takes
 *     {@code valid_to} from the row and all others from the version before
 */
record Versions(String table, List<String> columns) {

  /** Whatever kind of row it is; 終了 of a card leaves it closed. */
  static String close(String table) {
    return """
    UPDATE %s k SET closed_at = now()
    FROM existing e JOIN staged s USING (line)
    WHERE k.id = e.current_id AND NOT s.bad AND NOT e.same
    """
        .formatted(table);
  }

  List<String> writes() {
    return List.of(close(table), add(), end());
  }

  /** The columns of this table or alias, side by side. */
  String of(String alias) {
    return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
  }

  private String add() {
    return """
    %s SELECT e.entitlement_id, %s, now(), ?
    FROM staged s JOIN existing e USING (line)
    WHERE NOT s.bad AND s.change <> 'END' AND (e.current_id IS NULL OR NOT e.same)
    """
        .formatted(into(), of("s"));
  }

  private String end() {
    return """
    %s SELECT k.entitlement_id, %s, now(), ?
    FROM existing e JOIN staged s USING (line) JOIN %s k ON k.id = e.current_id
    WHERE NOT s.bad AND s.change = 'END' AND NOT e.same
    """
        .formatted(into(), of("k").replace("k.valid_to", "s.valid_to"), table);
  }

  private String into() {
    return "INSERT INTO %s (entitlement_id, %s, recorded_at, load_id)"
        .formatted(table, String.join(", ", columns));
  }
}
