package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import jp.kyotaku.server.inquiry.BulkJobSummary;
import jp.kyotaku.server.inquiry.OrderBulkJob;

/** 一括の結果の一行 (T08, T10), in words */
record BulkJobRow(
    String number,
    String kind,
    String fileName,
    String identifier,
    String acceptedAt,
    String acceptedBy,
    String standing,
    boolean processing,
    boolean hasResult,
    int percent,
    String progress,
    String counts,
    String keptUntil) {

  static BulkJobRow of(BulkJobSummary job) {
    return new BulkJobRow(
        job.receptionNumber(),
        job.kind().label(),
        fileName(job.fileName()),
        job.fileIdentifier().orElse(""),
        InWords.moment(job.acceptedAt()),
        job.acceptedBy(),
        job.standing().label(),
        job.standing() == BulkJobSummary.Standing.PROCESSING,
        job.hasResult(),
        job.percent(),
        progress(job),
        "%,d件（正常 %,d件、エラー %,d件）".formatted(job.done(), job.normal(), job.errors()),
        job.keptUntil().map(BulkJobRow::until).orElse(""));
  }

  private static String fileName(String name) {
    return name.startsWith(OrderBulkJob.WITHOUT_FILE) ? "ファイルなし（端末で期間を指定）" : name;
  }

  private static String progress(BulkJobSummary job) {
    return job.lines().isEmpty()
        ? "これから始めます"
        : "%,d件のうち%,d件が済みました（%d％）".formatted(job.lines().getAsInt(), job.done(), job.percent());
  }

  private static String until(LocalDate day) {
    return InWords.date(day) + "まで";
  }
}
