package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.server.inquiry.Fallback;
import jp.kyotaku.server.inquiry.InquiryResult;
import jp.kyotaku.server.inquiry.PastInquiry;
import jp.kyotaku.server.insured.Coverage;

/**
 * 資格確認の履歴の一行 (T14)
 *
 * @param record the address of the record where nothing was asked; empty for all others
 */
record HistoryRow(
    String at,
    String name,
    String numbers,
    String day,
    String way,
    String ground,
    String result,
    String operator,
    String record) {

  static final List<String> COLUMNS =
      List.of("確認した日時", "氏名", "保険者番号と番号", "資格確認日", "経路", "根拠", "結果", "操作した人");

  static HistoryRow shown(PastInquiry inquiry) {
    return of(inquiry, InWords.moment(inquiry.at()), InWords.date(LocalDate.parse(inquiry.day())));
  }

  static HistoryRow written(PastInquiry inquiry) {
    return of(inquiry, InWords.isoMoment(inquiry.at()), inquiry.day());
  }

  List<String> cells() {
    return List.of(at, name, numbers, day, way, ground, result, operator);
  }

  private static HistoryRow of(PastInquiry inquiry, String at, String day) {
    return new HistoryRow(
        at,
        name(inquiry),
        numbers(inquiry.coverages()),
        day,
        inquiry.way().label(),
        inquiry.ground(),
        inquiry.result().label(),
        inquiry.operator(),
        inquiry.fallback().map(fallback -> FallbackRecordPage.at(fallback.id())).orElse(""));
  }

  private static String name(PastInquiry inquiry) {
    return inquiry.coverages().stream()
        .map(coverage -> coverage.person().name().written())
        .findFirst()
        .or(() -> inquiry.fallback().map(Fallback::nameKana))
        .orElseGet(() -> nobody(inquiry.result()));
  }

  /** Whoever was refused is not told whom the numbers name. */
  private static String nobody(InquiryResult result) {
    return switch (result) {
      case InquiryResult.Refused _ -> "（示しません）";
      case InquiryResult.Answered _, InquiryResult.Recorded _ -> "（当てはまる人なし）";
    };
  }

  private static String numbers(List<Coverage> coverages) {
    return String.join(
        "、",
        coverages.stream()
            .map(coverage -> coverage.insurer().value() + "　" + coverage.insuredId().number())
            .distinct()
            .toList());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "HistoryRow[***]";
  }
}
