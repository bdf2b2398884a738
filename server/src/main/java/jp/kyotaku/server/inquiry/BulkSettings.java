package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 一括の仕事の設定: limits that no public paper gives are ours (8.5).
 *
 * @param largest of one file
 * @param mostLines in one file
 * @param kept how long results are kept, from which day on
 * @param homeVisitReInquiry the beginning of the names of bulk re-inquiries for home visits: the
 *     real one is not public, so it can be set
 * @param onlineReInquiry likewise for online care
 */
@ConfigurationProperties("kyotaku.bulk")
record BulkSettings(
    @DefaultValue("256MB") DataSize largest,
    @DefaultValue("200000") int mostLines,
    @DefaultValue List<Kept> kept,
    @DefaultValue("OQSmuhvr") String homeVisitReInquiry,
    @DefaultValue("OQSmuonr") String onlineReInquiry) {

  private static final int USUAL_DAYS = 30;

  /** ある日からの保存日数 */
  record Kept(LocalDate from, int days) {}

  /** 結果の保存日数 for what ends on this day. */
  int daysKeptOn(LocalDate day) {
    return kept.stream()
        .filter(setting -> !setting.from().isAfter(day))
        .max(Comparator.comparing(Kept::from))
        .map(Kept::days)
        .orElse(USUAL_DAYS);
  }
}
