package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.server.inquiry.LegalGround;
import jp.kyotaku.server.inquiry.PastInquiry;
import jp.kyotaku.server.insured.Coverage;

/** 資格確認の履歴の一行 (T14) */
record HistoryRow(
    String at,
    String name,
    String numbers,
    String day,
    String way,
    String ground,
    String validity,
    String operator) {

  static final List<String> COLUMNS =
      List.of("確認した日時", "氏名", "保険者番号と番号", "資格確認日", "経路", "根拠", "結果", "操作した人");

  static HistoryRow shown(PastInquiry inquiry) {
    return of(inquiry, InWords.moment(inquiry.at()), InWords.date(LocalDate.parse(inquiry.day())));
  }

  static HistoryRow written(PastInquiry inquiry) {
    return of(inquiry, InWords.isoMoment(inquiry.at()), inquiry.day());
  }

  List<String> cells() {
    return List.of(at, name, numbers, day, way, ground, validity, operator);
  }

  private static HistoryRow of(PastInquiry inquiry, String at, String day) {
    return new HistoryRow(
        at,
        name(inquiry.coverages()),
        numbers(inquiry.coverages()),
        day,
        inquiry.way().label(),
        inquiry.ground().map(LegalGround::label).orElse(""),
        inquiry.validity().label(),
        inquiry.operator());
  }

  private static String name(List<Coverage> coverages) {
    return coverages.isEmpty() ? "（当てはまる人なし）" : coverages.getFirst().person().name().written();
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
