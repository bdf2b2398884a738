package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.server.insured.AgeBand;

/**
 * 窓口で求める一部負担金の割合: the proper share, never the whole.
 *
 * @param why what the share rests on
 */
public record FallbackShare(CopayRatio ratio, Why why) {

  /** 割合の根拠 */
  public enum Why {
    AGE("年齢で決まる割合です。"),
    STATED("画面・お知らせ・申立書にある割合です。"),
    /** ours: the law's ordinary share of that age */
    USUAL("割合が分からないため、この年齢の原則の割合です。分かったあとで差があれば、精算してください。");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }

  /**
   * What may be asked on the day of care.
   *
   * @param stated what is shown or declared
   * @param latterStage insured by 後期高齢者医療, whatever the age
   */
  public static FallbackShare of(
      Optional<CopayRatio> stated, LocalDate careDay, LocalDate birthDate, boolean latterStage) {
    var band = AgeBand.on(careDay, birthDate, latterStage);
    if (band.shares().size() == 1) {
      return new FallbackShare(band.usual(), Why.AGE);
    }
    return stated
        .filter(band.shares()::contains)
        .map(share -> new FallbackShare(share, Why.STATED))
        .orElseGet(() -> new FallbackShare(band.usual(), Why.USUAL));
  }
}
