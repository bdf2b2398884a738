package jp.kyotaku.paper;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 一枚に使う文字 */
final class UsedCharacters {

  /** Of page numbers and notes. */
  private static final String ALWAYS = "0123456789／　 ※〓";

  private UsedCharacters() {}

  static NavigableSet<Integer> of(Sheet sheet) {
    return of(texts(sheet));
  }

  static NavigableSet<Integer> of(Stream<String> texts) {
    var used = new TreeSet<Integer>();
    Stream.concat(Stream.of(ALWAYS), texts).forEach(text -> add(used, text));
    return used;
  }

  private static void add(NavigableSet<Integer> used, String text) {
    var drawn = PrintFont.get().drawn(text);
    drawn.codes().codePoints().forEach(used::add);
    for (String note : drawn.notes()) {
      PrintFont.get().drawn(note).codes().codePoints().forEach(used::add);
    }
  }

  private static Stream<String> texts(Sheet sheet) {
    var lines = sheet.sections().stream().flatMap(section -> section.lines().stream());
    return Stream.of(
            Stream.of(sheet.title(), sheet.lead()),
            sheet.head().stream(),
            sheet.advice().stream(),
            sheet.sections().stream().map(Sheet.Section::title),
            lines.flatMap(line -> Stream.of(line.label(), line.value())))
        .flatMap(text -> text);
  }
}
