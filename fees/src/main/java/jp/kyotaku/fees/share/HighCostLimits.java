package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.kyotaku.fees.Why;

/** 高額療養費算定基準額の表 (until 2026-07; what comes after is not known) */
public final class HighCostLimits {

  static final String SOURCE = "健康保険法施行令第42条・高齢者の医療の確保に関する法律施行令第15条";

  private HighCostLimits() {}

  public static HighCostLimit of(LimitQuestion question) {
    return row(question)
        .<HighCostLimit>map(row -> known(question, row))
        .orElseGet(() -> new HighCostLimit.Unknown(unknown(question.month())));
  }

  /** The same without its reasons, for those who ask often; empty where it is not known. */
  public static OptionalLong yen(LimitQuestion question) {
    var row = row(question);
    return row.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(row.get().yen(question.cost(), question.frequent(), question.halved()));
  }

  static Why unknown(YearMonth month) {
    return new Why(
        "この月の高額療養費の限度額は、表になく、分かっていません。限度額の表を新しくしてから計算してください。", SOURCE, List.of("月＝" + month));
  }

  private static HighCostLimit known(LimitQuestion question, LimitRow row) {
    long yen = row.yen(question.cost(), question.frequent(), question.halved());
    boolean frequent = question.frequent() && row.hasFrequent();
    return new HighCostLimit.Known(yen, frequent, why(question, row, yen));
  }

  private static Why why(LimitQuestion question, LimitRow row, long yen) {
    String rule =
        "高額療養費の限度額（%s%s%s）：%s"
            .formatted(
                question.category().label(),
                question.frequent() && row.hasFrequent() ? "・多数回" : "",
                question.halved() ? "・半額" : "",
                row.inWords(question.frequent(), question.halved()));
    return new Why(
        rule,
        "%s（%sから%sまで）".formatted(SOURCE, row.from(), row.until()),
        List.of("費用＝" + Yen.inWords(question.cost()), "限度額＝" + Yen.inWords(yen)));
  }

  private static Optional<LimitRow> row(LimitQuestion question) {
    return LimitTable.on(question.month()).row(question.category(), question.setting());
  }
}
