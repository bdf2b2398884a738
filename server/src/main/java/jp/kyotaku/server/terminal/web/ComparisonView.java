package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.inquiry.Fallback;
import jp.kyotaku.server.inquiry.FallbackComparison;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;

/** 記録と登録の比べの見せ方 */
record ComparisonView(String at, String operator, String verdict, List<Line> lines) {

  /**
   * 比べた一項目
   *
   * @param same in words
   */
  record Line(String label, String recorded, String registered, String same) {

    static Line of(String label, String recorded, String registered) {
      String same = recorded.isEmpty() ? "新しく分かった" : recorded.equals(registered) ? "同じ" : "違う";
      return new Line(label, shown(recorded), shown(registered), same);
    }

    private static String shown(String value) {
      return value.isEmpty() ? "なし" : value;
    }
  }

  static ComparisonView of(Fallback fallback, FallbackComparison comparison) {
    var found = comparison.found();
    return new ComparisonView(
        InWords.moment(comparison.confirmed().at()),
        comparison.operator(),
        found.map(_ -> "この日に有効な資格が見つかりました。請求にはこの番号を使います。").orElse(notFound(comparison)),
        found.map(coverage -> lines(fallback, coverage)).orElse(List.of()));
  }

  private static String notFound(FallbackComparison comparison) {
    return "この日に有効な資格は見つかりませんでした（資格有効性：" + comparison.confirmed().validity().label() + "）。";
  }

  private static List<Line> lines(Fallback fallback, Coverage coverage) {
    var numbers = fallback.numbers();
    var id = coverage.insuredId();
    return Stream.of(
            Line.of(
                "保険者番号", part(numbers, data -> data.insurer().value()), coverage.insurer().value()),
            Line.of("記号", part(numbers, data -> data.insuredId().symbol()), id.symbol()),
            Line.of("番号", part(numbers, data -> data.insuredId().number()), id.number()),
            Line.of("枝番", part(numbers, data -> data.insuredId().branch()), id.branch()),
            Line.of(
                "割合",
                fallback.share().ratio().label(),
                coverage.copayOn(fallback.careDay()).map(CopayRatio::label).orElse("")))
        .filter(line -> !(line.recorded().equals("なし") && line.registered().equals("なし")))
        .toList();
  }

  private static String part(Optional<CardData> numbers, Function<CardData, String> part) {
    return numbers.map(part).orElse("");
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "ComparisonView[***]";
  }
}
