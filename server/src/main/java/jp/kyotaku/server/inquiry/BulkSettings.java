package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 一括の仕事の設定: limits that no public paper gives are ours (8.5).
 *
 * @param largest of one file
 * @param mostLines in one file
 * @param kept how long results are kept, by the day on which the job ends
 * @param homeVisitReInquiry the beginning of the names of bulk re-inquiries for home visits: the
 *     real one is not public, so it can be set
 * @param onlineReInquiry likewise for online care
 */
@ConfigurationProperties("kyotaku.bulk")
record BulkSettings(
    @DefaultValue("256MB") DataSize largest,
    @DefaultValue("200000") int mostLines,
    @DefaultValue List<Retention.From> kept,
    @DefaultValue("OQSmuhvr") String homeVisitReInquiry,
    @DefaultValue("OQSmuonr") String onlineReInquiry) {

  private static final int USUAL_DAYS = 30;

  /** 結果を保存する最後の日 for what ends on this day; a later change of the setting does not move it. */
  LocalDate keptUntil(LocalDate end) {
    return new Retention(USUAL_DAYS, kept).lastDay(end);
  }
}
