package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.List;

/** add-ons.tsvの一行: some add-ons of one group and choice. */
record AddOnRow(String group, String choice, List<FeeCode> codes, LocalDate from, LocalDate until) {

  AddOnRow {
    codes = List.copyOf(codes);
  }

  static AddOnRow read(Rows.Row row) {
    return new AddOnRow(
        row.cell("group"),
        row.cell("choice"),
        row.words("add-ons").stream().map(code -> Words.code(row, "add-ons", code)).toList(),
        Words.day(row, "from", LocalDate.MIN),
        Words.day(row, "until", LocalDate.MAX));
  }

  boolean validOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
