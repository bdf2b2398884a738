package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** items.tsv: the items of an edition, read and written. */
final class ItemCells {

  static final List<String> HEAD =
      List.of(
          ("code from until section paragraph part amount rules ages scope jobs visits instructions"
                  + " alone add-ons facility limits kind place marks order name")
              .split(" ", -1));

  private static final String BASE = "base";
  private static final String ADD_ON = "add-on";

  private ItemCells() {}

  static ItemRow read(Rows.Row row) {
    return new ItemRow(
        Words.code(row, "code", row.cell("code")),
        Words.day(row, "from", LocalDate.MIN),
        Words.day(row, "until", LocalDate.MAX),
        Words.read(FeeSection.values(), row, "section"),
        row.cell("paragraph"),
        addOn(row),
        AmountWords.read(row.cell("amount")).orElseThrow(() -> row.damaged("amount")),
        RulesCells.read(row),
        Words.number(row, "order", row.cell("order")),
        row.cell("name"));
  }

  private static boolean addOn(Rows.Row row) {
    return switch (row.cell("part")) {
      case BASE -> false;
      case ADD_ON -> true;
      default -> throw row.damaged("part");
    };
  }

  static String write(FeeItem item) {
    var cells = new ArrayList<String>();
    cells.add(item.code().digits());
    cells.add(Words.day(item.from()));
    cells.add(Words.day(item.until()));
    cells.add(Words.of(item.section()));
    cells.add(item.paragraph());
    cells.add(item.addOn() ? ADD_ON : BASE);
    cells.add(AmountWords.of(item.amount()));
    cells.addAll(RulesCells.write(item.rules()));
    cells.add(String.valueOf(item.order()));
    cells.add(item.name());
    return String.join("\t", cells);
  }
}
