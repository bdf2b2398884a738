package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.FieldSpec;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.LineExcerpt;
import jp.kyotaku.formats.receipt.LineKind;
import jp.kyotaku.formats.receipt.PartTitle;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.RecordType;

/** 請求ファイルを言葉で: a block for each receipt, an item a line */
final class ReceiptInWords {

  private static final String RULE = "────────────────────────────────────────";
  private static final int FIRST_DAY = 3;
  private static final int AROUND = 40;

  private final PrintWriter out;
  private final FeesInWords fees;
  private final boolean names;

  ReceiptInWords(PrintWriter out, FeesInWords fees, boolean names) {
    this.out = out;
    this.fees = fees;
    this.names = names;
  }

  void print(ClaimPart part) {
    switch (part) {
      case ClaimPart.Head head -> head.lines().forEach(this::line);
      case ClaimPart.OneReceipt(var receipt, _) -> print(receipt);
      case ClaimPart.Foot foot -> {
        out.println(RULE);
        out.println("レセプト " + foot.receiptCount() + "件");
      }
    }
  }

  private void print(Receipt receipt) {
    out.println(RULE);
    out.println(PartTitle.of(receipt));
    receipt.lines().stream().filter(line -> !isTold(line)).forEach(this::line);
    fees.print(receipt, out);
    long history = receipt.history().size();
    if (history > 0) {
      out.println("  履歴 " + history + "行（前に請求したときの記録）");
    }
  }

  /** Told apart from the others. */
  private static boolean isTold(Line line) {
    return line.is(RecordType.KA) || line.kind() == LineKind.HISTORY;
  }

  private void line(Line line) {
    line.type()
        .ifPresentOrElse(
            type -> record(line, type),
            () -> {
              if (line.kind() != LineKind.EMPTY && line.kind() != LineKind.END_MARK) {
                out.println("  " + LineExcerpt.of(line, 0, AROUND).before());
              }
            });
  }

  private void record(Line line, RecordType type) {
    out.println("  " + type.officialName());
    if (type == RecordType.JD) {
      days(line);
      return;
    }
    items(line, type).forEach(item -> out.println("    " + item));
  }

  private List<String> items(Line line, RecordType type) {
    var items = new ArrayList<String>();
    for (FieldSpec field : type.fields()) {
      if (field.position() > 1 && !line.isEmpty(field.position())) {
        items.add(field.name() + "  " + value(line, field));
      }
    }
    return items;
  }

  private String value(Line line, FieldSpec field) {
    return !names && PatientName.is(field.record(), field.position())
        ? PatientName.HIDDEN
        : LineExcerpt.visible(ItemInWords.of(line, field));
  }

  private void days(Line line) {
    out.println("    負担者種別  " + ItemInWords.of(line, RecordType.JD.field(2)));
    out.println("    実日数に数える日  " + days(line, "1"));
    String others = days(line, "2");
    if (!others.isEmpty()) {
      out.println("    実日数に数えない日  " + others);
    }
  }

  private static String days(Line line, String code) {
    return IntStream.rangeClosed(FIRST_DAY, line.itemCount())
        .filter(position -> line.item(position).equals(code))
        .mapToObj(position -> Integer.toString(position - FIRST_DAY + 1))
        .collect(Collectors.joining("、"));
  }
}
