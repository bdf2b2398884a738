package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.fees.Why;

/** 窓口で受け取る額: a share by ratio is rounded to 10 yen, a limit is asked to the yen. */
final class Window {

  private Window() {}

  static Amount of(YearMonth month, long patient, HighCost highCost) {
    long unit = LimitTable.on(month).setting("window-unit").orElse(1);
    if (highCost != HighCost.NONE) {
      return new Amount(patient, List.of(why("高額療養費の限度額は、1円単位で受け取る", patient, patient)));
    }
    long rounded = Yen.rounded(patient, unit);
    return new Amount(
        rounded, List.of(why("%d円未満の端数は四捨五入して受け取る".formatted(unit), patient, rounded)));
  }

  private static Why why(String rule, long patient, long asked) {
    return new Why(
        rule,
        "健康保険法第75条（訪問看護についての定めは見つかっておらず、当方の解釈）",
        List.of("利用者負担＝" + Yen.inWords(patient), "受け取る額＝" + Yen.inWords(asked)));
  }
}
