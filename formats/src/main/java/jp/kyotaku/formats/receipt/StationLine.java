package jp.kyotaku.formats.receipt;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 訪問看護ステーション情報レコード of a re-claim. HH is not published for nursing: its items 2 to 5 stand as in HM
 * (official print), the name is taken where HM has it, if it can be one.
 */
final class StationLine {

  private final YearMonth claimMonth;
  private final String name;
  private @Nullable Line first;

  StationLine(YearMonth claimMonth, String name) {
    this.claimMonth = claimMonth;
    this.name = name;
  }

  /** The HM record for a file with this head. */
  Line of(ClaimPart.Head head) {
    Line known =
        head.lines().stream()
            .filter(line -> line.is(RecordType.HM) || line.kind() == LineKind.RETURN_HEAD)
            .findFirst()
            .orElseGet(() -> NewLine.of(RecordType.HM).line());
    Line made = made(known);
    if (first == null) {
      first = made;
    }
    return made;
  }

  private Line made(Line known) {
    var station = NewLine.of(RecordType.HM);
    for (int item = 2; item <= 5; item++) {
      station.item(item, known.item(item));
    }
    station.item(6, name.isEmpty() && isName(known) ? known.item(6) : name);
    station.month(7, claimMonth);
    if (known.is(RecordType.HM)) {
      station.item(8, known.item(8));
    }
    return station.line();
  }

  private static boolean isName(Line known) {
    int kinds = ClaimCharacters.kinds(known.rawBytes(), known.from(6), known.to(6));
    return (kinds & ClaimCharacters.FULL) != 0 && known.byteLength(6) <= 40;
  }

  /** Whether it is the station and the payment body of the first file. */
  boolean isSame(Line other) {
    return first == null
        || (first.item(2).equals(other.item(2))
            && first.item(3).equals(other.item(3))
            && first.item(5).equals(other.item(5)));
  }
}
