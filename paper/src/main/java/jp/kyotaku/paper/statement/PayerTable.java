package jp.kyotaku.paper.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.kyotaku.formats.receipt.EligibilityRecord;
import jp.kyotaku.formats.receipt.InsurerRecord;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.formats.receipt.PublicPayerRecord;
import jp.kyotaku.formats.receipt.Receipt;

/** 保険と公費の欄: one row for the insurer, four for public payers. */
final class PayerTable {

  private static final float HEADING = 13;
  private static final float ROW = 20;
  private static final float INSURER_ROW = 28;
  private static final int PUBLIC_PAYERS = 4;
  private static final int FIRST_MONEY = 4;
  private static final float SIZE = 9;
  private static final float[] WIDTHS = {24, 64, 104, 26, 50, 28, 48};
  private static final List<String> HEADINGS =
      List.of("", "保険者・負担者番号", "記号・番号／受給者番号", "実日数", "請求（円）", "※決定", "一部負担金額");

  private PayerTable() {}

  /** Answers where it ends. */
  static float draw(Drawing drawing, Receipt receipt, float top, float right) {
    row(drawing, HEADINGS, top, HEADING, 6);
    float y = top + HEADING;
    row(drawing, insurer(receipt), y, INSURER_ROW, SIZE);
    symbolAndNumber(drawing, receipt, y);
    covered(drawing, receipt, right, y);
    y += INSURER_ROW;
    for (int i = 0; i < PUBLIC_PAYERS; i++) {
      row(drawing, publicPayer(receipt.publicPayers(), i), y, ROW, SIZE);
      y += ROW;
    }
    drawing.frame(Cell.between(Paper.LEFT, top, right, y));
    return y;
  }

  private static void row(Drawing drawing, List<String> texts, float y, float height, float size) {
    float x = Paper.LEFT;
    for (int i = 0; i < WIDTHS.length; i++) {
      var cell = new Cell(x, y, WIDTHS[i], height);
      drawing.box(cell);
      if (i >= FIRST_MONEY && height != HEADING) {
        drawing.atRight(texts.get(i), height == INSURER_ROW ? cell.below(8) : cell, size);
      } else {
        drawing.centred(texts.get(i), cell, i == 0 ? 7 : size);
      }
      x += WIDTHS[i];
    }
  }

  /** 記号 above, 番号 and 枝番 below, so that long ones stay readable. */
  private static void symbolAndNumber(Drawing drawing, Receipt receipt, float y) {
    var cell = new Cell(Paper.LEFT + WIDTHS[0] + WIDTHS[1], y, WIDTHS[2], INSURER_ROW);
    var insurer = receipt.insurer();
    String symbol = insurer.map(InsurerRecord::symbol).orElse("");
    String number = insurer.map(InsurerRecord::insuredNumber).orElse("");
    String branch = branch(receipt);
    String below = branch.isEmpty() ? number : number + "　枝番 " + branch;
    if (symbol.isEmpty()) {
      drawing.centred(below, cell, SIZE);
    } else {
      drawing.centred(symbol, new Cell(cell.x(), y + 1, cell.width(), INSURER_ROW / 2), SIZE);
      drawing.centred(below, cell.below(INSURER_ROW / 2 - 1), SIZE);
    }
  }

  /** 公費給付対象一部負担金 of the first public payer, in brackets above the insurer's share. */
  private static void covered(Drawing drawing, Receipt receipt, float right, float y) {
    OptionalInt covered =
        receipt.publicPayers().stream()
            .limit(1)
            .map(PublicPayerRecord::coveredShare)
            .findFirst()
            .orElse(OptionalInt.empty());
    if (covered.isPresent()) {
      drawing.right("(" + InWords.yen(covered) + ")", right - 2.5f, y + 9, 7.5f);
    }
  }

  private static List<String> insurer(Receipt receipt) {
    return receipt
        .insurer()
        .map(
            insurer ->
                List.of(
                    "保険",
                    insurer.insurerNumber(),
                    "",
                    InWords.number(insurer.days()),
                    InWords.yen(insurer.total()),
                    "",
                    InWords.yen(insurer.share())))
        .orElseGet(() -> empty("保険"));
  }

  private static List<String> publicPayer(List<PublicPayerRecord> payers, int index) {
    String place = "公" + "①②③④".charAt(index);
    if (index >= payers.size()) {
      return empty(place);
    }
    var payer = payers.get(index);
    return List.of(
        place,
        payer.payerNumber(),
        payer.recipientNumber(),
        InWords.number(payer.days()),
        InWords.yen(payer.total()),
        "",
        InWords.yen(payer.share()));
  }

  private static List<String> empty(String place) {
    return Stream.concat(Stream.of(place), Stream.generate(() -> "").limit(6)).toList();
  }

  private static String branch(Receipt receipt) {
    return receipt.eligibility().stream()
        .filter(one -> one.payer().equals(Payer.INSURER.code()))
        .map(EligibilityRecord::branchNumber)
        .findFirst()
        .orElse("");
  }
}
