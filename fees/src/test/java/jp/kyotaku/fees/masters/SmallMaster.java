package jp.kyotaku.fees.masters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 小さなマスター: five tables with two visits, a management item and an add-on, in the official layout.
 */
final class SmallMaster {

  static final String VISIT = "510000110";
  static final String OTHER_VISIT = "510000210";
  static final String ADD_ON = "510002670";

  final List<String[]> base = new ArrayList<>();
  final List<String[]> addOns = new ArrayList<>();
  final List<String[]> limits = new ArrayList<>();
  final List<String[]> conflicts = new ArrayList<>();
  final List<String[]> facility = new ArrayList<>();

  SmallMaster(String from) {
    base.add(item(VISIT, "01", "A101", "5600.00", "10000", from));
    base.add(item(OTHER_VISIT, "01", "A101", "6600.00", "20000", from));
    base.add(item(ADD_ON, "00", "0000", "1400.00", "310000", from));
    addOns.add(row("0", "A101", ADD_ON, "乳幼児加算", "05", from, "99999999", "0"));
    limits.add(row("0", VISIT, "基本", "121", "日", "1", "0", from, "99999999", "0"));
    limits.add(row("0", OTHER_VISIT, "基本", "121", "日", "1", "0", from, "99999999", "0"));
    limits.add(row("0", ADD_ON, "乳幼児加算", "121", "日", "1", "0", from, "99999999", "0"));
    conflicts.add(conflict(VISIT, "2", OTHER_VISIT, "1", from));
    conflicts.add(conflict(OTHER_VISIT, "2", VISIT, "1", from));
    facility.add(row("0", "B900", OTHER_VISIT, "基本", "1606", "01", from, "99999999", "0"));
    base.get(1)[48] = "B900";
  }

  private static String[] item(
      String code, String paragraph, String group, String amount, String order, String from) {
    boolean addOn = paragraph.equals("00");
    var items = new String[72];
    Arrays.fill(items, "0");
    Arrays.fill(items, 28, 43, "00");
    set(items, 2, "R", code, "01", "0", paragraph, "名前" + code, "2", "名前" + code, "2", "ﾅﾏｴ");
    set(items, 14, "");
    set(items, 15, "1", amount, "0", "0.00", "0", "0", "99999999", "0", "0.00", "0", "00", "00");
    set(items, 44, addOn ? "0" : "1", addOn ? "0" : "1", addOn ? "0" : "2", "0", group, "0000");
    set(items, 50, addOn ? "1" : "0", "1", addOn ? "0" : "1", "10", "11", "001");
    set(items, 66, order, "00", "0", "0", "0", from, "99999999");
    if (!addOn) {
      items[28] = "03";
    }
    return items;
  }

  private static void set(String[] items, int from, String... values) {
    System.arraycopy(values, 0, items, from - 1, values.length);
  }

  static String[] row(String... items) {
    return items;
  }

  static String[] conflict(String first, String payable, String second, String unit, String from) {
    return row("0", first, "一方", payable, second, "他方", unit, "0", from, "99999999", "0", "0", "0");
  }

  /** Item numbers count from 1, as in the official layout. */
  SmallMaster change(List<String[]> table, int line, int item, String value) {
    table.get(line - 1)[item - 1] = value;
    return this;
  }

  Path in(Path folder) {
    write(folder.resolve("r_20260601.csv"), base);
    write(folder.resolve("r2_20260601.csv"), addOns);
    write(folder.resolve("r3_20260601.csv"), limits);
    write(folder.resolve("r4_20260601.csv"), conflicts);
    write(folder.resolve("r5_20260601.csv"), facility);
    return folder;
  }

  private static void write(Path file, List<String[]> rows) {
    String text =
        rows.stream()
            .map(row -> Arrays.stream(row).collect(Collectors.joining("\",\"", "\"", "\"\r\n")))
            .collect(Collectors.joining());
    write(file, text);
  }

  static void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(Charset.forName("windows-31j")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String quoted(int items) {
    return String.join(",", Collections.nCopies(items, "\"0\""));
  }
}
