package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.Place;

/**
 * 誤りから誤り: what is found only because of another mistake of the same receipt is not told; once that
 * one is corrected it is found, if it is there. follow-ons.txt says what follows from what.
 */
final class FollowOns {

  /** どこまで及ぶか */
  private enum Reach {
    ITEM,
    LINE,
    RECEIPT
  }

  /**
   * One row of the table.
   *
   * @param item 項番, 0 for any
   * @param causes codes; empty for any
   */
  private record Row(
      String record, int item, Set<String> causes, Reach reach, Set<String> followers) {

    boolean isCause(ClaimFinding finding) {
      return finding.place().record().equals(record)
          && (item == 0 || finding.place().item() == item)
          && (causes.isEmpty() || causes.contains(finding.code()));
    }

    boolean covers(Place cause, ClaimFinding finding) {
      Place place = finding.place();
      return followers.contains(finding.code())
          && switch (reach) {
            case ITEM -> place.line() == cause.line() && place.item() == cause.item();
            case LINE -> place.line() == cause.line();
            case RECEIPT -> true;
          };
    }
  }

  private static final List<Row> ROWS = load();

  private FollowOns() {}

  /** Those of one part of a file that follow from no other of them. */
  static List<ClaimFinding> without(List<ClaimFinding> all) {
    if (all.size() < 2) {
      return all;
    }
    List<ClaimFinding> left = new ArrayList<>(all);
    for (ClaimFinding cause : all) {
      for (Row row : ROWS) {
        if (row.isCause(cause)) {
          left.removeIf(finding -> !finding.equals(cause) && row.covers(cause.place(), finding));
        }
      }
    }
    return left;
  }

  private static List<Row> load() {
    try (var in = FollowOns.class.getResourceAsStream("follow-ons.txt")) {
      if (in == null) {
        throw new IllegalStateException("follow-ons.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .map(FollowOns::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row read(String text) {
    String[] columns = text.split("\\|", -1);
    String[] place = columns[0].strip().split("\\.", -1);
    return new Row(
        place[0],
        Integer.parseInt(place[1]),
        codes(columns[1]),
        Reach.valueOf(columns[2].strip()),
        codes(columns[3]));
  }

  /** None for * */
  private static Set<String> codes(String column) {
    String codes = column.strip();
    return codes.equals("*") ? Set.of() : Set.of(codes.split(" ", -1));
  }
}
