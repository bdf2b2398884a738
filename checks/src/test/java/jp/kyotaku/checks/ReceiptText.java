package jp.kyotaku.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kyotaku.checks.InjectedFault.Spot;

/** 一件だけのファイルの文字: HM, one receipt and GO as lines of items, to put a mistake into. */
final class ReceiptText {

  private final List<String[]> lines = new ArrayList<>();

  ReceiptText(List<String> text) {
    text.forEach(line -> lines.add(line.split(",", -1)));
  }

  List<String> lines() {
    return lines.stream().map(items -> String.join(",", items)).toList();
  }

  String item(String record, int item) {
    return first(record).map(line -> line[item - 1]).orElse("");
  }

  boolean has(String record) {
    return first(record).isPresent();
  }

  Optional<String[]> first(String record) {
    return first(record, _ -> true);
  }

  Optional<String[]> first(String record, Predicate<String[]> which) {
    return lines.stream().filter(line -> line[0].equals(record)).filter(which).findFirst();
  }

  List<String[]> all(String record) {
    return lines.stream().filter(line -> line[0].equals(record)).toList();
  }

  /** Sets an item of the first record of the kind. */
  Optional<Spot> set(String record, int item, String value) {
    return first(record).flatMap(line -> set(line, item, value));
  }

  Optional<Spot> set(String[] line, int item, String value) {
    if (line[item - 1].equals(value)) {
      return Optional.empty();
    }
    line[item - 1] = value;
    return spot(line, item);
  }

  Optional<Spot> spot(String[] line, int item) {
    return Optional.of(new Spot((lines.indexOf(line) + 1) + " " + line[0], item));
  }

  String[] above(String[] line) {
    return lines.get(lines.indexOf(line) - 1);
  }

  void remove(String[] line) {
    lines.remove(line);
  }

  String[] insertBehind(String[] line, String text) {
    var added = text.split(",", -1);
    lines.add(lines.indexOf(line) + 1, added);
    return added;
  }

  String[] insertBefore(String[] line, String text) {
    var added = text.split(",", -1);
    lines.add(lines.indexOf(line), added);
    return added;
  }

  void swap(String[] one, String[] other) {
    int at = lines.indexOf(one);
    lines.set(lines.indexOf(other), one);
    lines.set(at, other);
  }
}
