package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * RE の抜けたレセプト: behind the fees the records begin anew, as those of a whole receipt. One record
 * alone that stands there is only in the wrong place.
 */
final class ReceiptBlocks {

  private static final Set<RecordType> NEEDED =
      Arrays.stream(RecordType.values())
          .filter(type -> type.inReceipt() && type.least() > 0 && type != RecordType.RE)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordType.class)));

  private ReceiptBlocks() {}

  /** The records of each receipt; all but the first block lack their RE. */
  static List<List<ClaimRecord>> of(List<ClaimRecord> records) {
    List<List<ClaimRecord>> blocks = new ArrayList<>(1);
    Set<RecordType> kinds = EnumSet.noneOf(RecordType.class);
    int end = records.size();
    int first = firstPatient(records);
    for (int at = end - 1; at > first; at--) {
      kinds.add(records.get(at).type());
      if (beginsAnew(records, at) && kinds.containsAll(NEEDED)) {
        blocks.addFirst(records.subList(at, end));
        kinds.clear();
        end = at;
      }
    }
    blocks.addFirst(records.subList(0, end));
    return blocks;
  }

  /** Before 利用者情報 there are no fees but misplaced ones. */
  private static int firstPatient(List<ClaimRecord> records) {
    int at = 0;
    while (at < records.size() && records.get(at).type() != RecordType.RJ) {
      at++;
    }
    return at;
  }

  private static boolean beginsAnew(List<ClaimRecord> records, int at) {
    return records.get(at - 1).type() == RecordType.KA
        && records.get(at).type().compareTo(RecordType.IH) <= 0;
  }
}
