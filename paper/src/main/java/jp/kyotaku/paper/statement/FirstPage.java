package jp.kyotaku.paper.statement;

import java.time.YearMonth;
import java.util.Optional;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.ReceiptRecord;
import jp.kyotaku.formats.receipt.StationRecord;

/** 一枚目: the boxes of the form above, the two columns below. */
final class FirstPage {

  static final String TITLE = "訪問看護療養費明細書";

  private static final float KIND_TOP = 46;
  private static final float KIND_END = 68;
  private static final float PAYERS_TOP = 72;
  private static final float BODY_LEFT = 368;

  private FirstPage() {}

  static Drawing draw(Statement statement, Bill bill, Column left, Column right) {
    var drawing = new Drawing();
    var receipt = statement.receipt();
    head(drawing, statement);
    KindBoxes.draw(drawing, receipt.common().kind(), KIND_TOP, KIND_END);
    float payersEnd = PayerTable.draw(drawing, receipt, PAYERS_TOP, BODY_LEFT);
    float stationEnd = PAYERS_TOP + (payersEnd - PAYERS_TOP) / 2;
    SideBoxes.station(
        drawing, statement, Cell.between(BODY_LEFT + 4, PAYERS_TOP, Paper.RIGHT, stationEnd));
    SideBoxes.physician(
        drawing, receipt, Cell.between(BODY_LEFT + 4, stationEnd, Paper.RIGHT, payersEnd));
    float notesEnd = notes(drawing, receipt, payersEnd + 4);
    float personEnd = person(drawing, receipt, notesEnd + 4);
    columns(drawing, receipt, bill, left, right, personEnd + 4);
    return drawing;
  }

  private static void head(Drawing drawing, Statement statement) {
    var common = statement.receipt().common();
    drawing.words(TITLE, Paper.LEFT, Paper.TOP + 13, 14);
    drawing.words(InWords.careMonth(common), 180, Paper.TOP + 13, 11);
    drawing.words("都道府県", 262, Paper.TOP + 12, 6.5f);
    String prefecture = statement.station().map(StationRecord::prefecture).orElse("");
    drawing.words(
        prefecture.isEmpty() ? "" : prefecture + " " + InWords.code(2, prefecture),
        292,
        Paper.TOP + 13,
        10);
    drawing.words("ステーションコード", 350, Paper.TOP + 12, 6.5f);
    drawing.words(
        statement.station().map(StationRecord::stationCode).orElse(""), 412, Paper.TOP + 13, 11);
    drawing.words("レセプト番号", 470, Paper.TOP + 12, 6.5f);
    drawing.words(InWords.number(common.number()), 512, Paper.TOP + 13, 9);
  }

  private static float notes(Drawing drawing, Receipt receipt, float top) {
    float end = top + 24;
    var common = receipt.common();
    var insurer = receipt.insurer();
    box(drawing, "特記事項", InWords.codes(6, common.specialNotes()), Cell.between(24, top, 196, end));
    box(
        drawing,
        "職務上の事由",
        insurer
            .map(InsurerRecord::dutyReason)
            .map(code -> code.isEmpty() ? "" : InWords.code(8, code))
            .orElse(""),
        Cell.between(196, top, 296, end));
    box(drawing, "給付割合", ratio(common), Cell.between(296, top, BODY_LEFT, end));
    box(
        drawing,
        "一部負担金区分",
        common.shareClass().isEmpty() ? "" : shareClass(common.shareClass()),
        Cell.between(BODY_LEFT + 4, top, 440, end));
    box(
        drawing,
        "減額・免除・支払猶予",
        insurer.map(FirstPage::reduction).orElse(""),
        Cell.between(440, top, 524, end));
    box(
        drawing,
        "証明書番号",
        insurer.map(InsurerRecord::certificateNumber).orElse(""),
        Cell.between(524, top, Paper.RIGHT, end));
    return end;
  }

  private static float person(Drawing drawing, Receipt receipt, float top) {
    float end = top + 32;
    var common = receipt.common();
    var name = Cell.between(24, top, 240, end);
    drawing.frame(name);
    drawing.label("氏名", name);
    drawing.fitted(common.kana(), Cell.between(50, top, 240, top + 11), 7);
    drawing.fitted(common.name(), Cell.between(28, top + 10, 240, end), 13);
    box(drawing, "性別", sex(common), Cell.between(240, top, 280, end));
    box(drawing, "生年月日", InWords.day(common.birthDate()), Cell.between(280, top, BODY_LEFT, end));
    box(drawing, "訪問看護記録番号等", common.chartNumber(), Cell.between(BODY_LEFT + 4, top, 440, end));
    box(
        drawing,
        "訪問した場所",
        receipt.patient().map(PatientInfo::firstPlace).orElse(""),
        Cell.between(440, top, Paper.RIGHT, end));
    return end;
  }

  private static void columns(
      Drawing drawing, Receipt receipt, Bill bill, Column left, Column right, float top) {
    drawing.frame(Cell.between(Paper.LEFT, top, Paper.LEFT_END, Paper.BOTTOM));
    left.fill(drawing, Paper.LEFT, top + 2, Paper.BOTTOM - 4);
    Optional<YearMonth> month = receipt.common().careMonth();
    float below =
        month.isPresent()
            ? VisitCalendar.draw(drawing, month.get(), new VisitMarks(bill), top)
            : top;
    FeeTable.headings(drawing, Paper.RIGHT_BEGIN, below);
    right.fill(drawing, Paper.RIGHT_BEGIN, below + FeeTable.HEADING, Paper.BOTTOM);
    drawing.frame(Cell.between(Paper.RIGHT_BEGIN, below, Paper.RIGHT, Paper.BOTTOM));
  }

  private static void box(Drawing drawing, String label, String text, Cell cell) {
    drawing.frame(cell);
    drawing.label(label, cell);
    drawing.centred(text, cell.below(7), 9);
  }

  private static String ratio(ReceiptRecord common) {
    return common.benefitRatio().isPresent() ? common.benefitRatio().getAsInt() + "％" : "";
  }

  private static String shareClass(String code) {
    return switch (code) {
      case "1" -> "低２";
      case "3" -> "低１";
      default -> code;
    };
  }

  private static String sex(ReceiptRecord common) {
    return common.sex().isEmpty() ? "" : common.sex() + " " + InWords.code(5, common.sex());
  }

  private static String reduction(InsurerRecord insurer) {
    String kind = insurer.reductionKind().isEmpty() ? "" : InWords.code(9, insurer.reductionKind());
    String percent =
        insurer.reductionPercent().isPresent() ? insurer.reductionPercent().getAsInt() + "％" : "";
    String amount =
        insurer.reductionAmount().isPresent() ? InWords.yen(insurer.reductionAmount()) + "円" : "";
    return InWords.together(kind, percent, amount);
  }
}
