package jp.kyotaku.paper.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.FeeSchedules;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 訪問看護療養費明細書: texts are read back from the PDF, at their places on the sheet. */
class StatementSheetTest {

  private static final List<String> SIMPLE = Claims.simple("見本　ハル");

  @ParameterizedTest(name = "{4}: {5}")
  @CsvSource({
    // left, top, width, height of the box in points from the upper left corner
    " 24,  24, 236, 20, 題と月,             訪問看護療養費明細書令和6年6月分",
    "290,  24,  56, 20, 都道府県,           13東京",
    "410,  24,  50, 20, ステーションコード, 1312345",
    " 24,  46,  54, 22, 種別,               種別61226訪問看護",
    " 48,  85,  64, 28, 保険者番号,         138057",
    "112,  85, 104, 28, 記号番号枝番,       練馬あい0001234枝番02",
    "216,  85,  26, 28, 実日数,             3",
    "242,  85,  50, 28, 請求,               '37,870'",
    "320,  85,  48, 28, 一部負担金額,       ''",
    " 48, 113,  64, 20, 公費の負担者番号,   54136015",
    "112, 113, 104, 20, 公費の受給者番号,   0001234",
    "320, 113,  48, 20, 公費の一部負担金額, '2,500'",
    "112, 133, 104, 60, 公費は一つだけ,     ''",
    " 24, 204, 172, 17, 特記事項,           区ウ",
    "296, 204,  72, 17, 給付割合,           70％",
    " 50, 225, 190, 11, カナ,               ミホンハル",
    " 24, 236, 216, 20, 氏名,               見本ハル",
    "240, 232,  40, 22, 性別,               2女",
    "280, 232,  88, 22, 生年月日,           昭和30年7月15日",
    "440, 232, 131, 22, 訪問した場所,       自宅",
  })
  void どの値も様式の枠の中にある(int left, int top, int width, int height, String box, String text)
      throws IOException {
    assertThat(at(pdf(SIMPLE), 0, new Rectangle(left, top, width, height)))
        .as(box)
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Test
  void 訪問看護ステーションと主治医の欄() throws IOException {
    var text = at(pdf(SIMPLE), 0, new Rectangle(372, 72, 199, 121));
    assertThat(text)
        .contains(
            normal(Claims.ADDRESS),
            "見本訪問看護ステーションひだまり",
            "電話03-0000-0000",
            "1311312345",
            "ひだまり在宅クリニック",
            "見本太郎",
            "直近報告令和6年6月12日");
  }

  @Test
  void 情報欄には病名と心身の状態と指示期間と訪問の開始がある() throws IOException {
    assertThat(at(pdf(SIMPLE), 0, new Rectangle(24, 260, 238, 558)))
        .contains(
            "<主たる傷病名>パーキンソン病(確定)",
            "<心身の状態>歩行が不安定で転倒の危険がある。",
            "別表7パーキンソン病関連疾患",
            "訪問看護指示令和6年5月1日~令和6年10月31日",
            "特別訪問看護指示令和6年6月5日~令和6年6月18日",
            "<訪問開始年月日>令和6年4月1日",
            "高額療養費の現物給付なし");
  }

  @ParameterizedTest
  @CsvSource({"1, 1(土)", "3, 3(月)◎", "4, 4(火)", "5, 5(水)○△", "12, 12(水)○△□", "30, 30(日)"})
  void 訪問日には回数と特別指示と長時間の記号がある(int day, String text) throws IOException {
    assertThat(at(pdf(SIMPLE), 0, ofDay(day))).isEqualTo(text);
  }

  @Test
  void 同じ項目は一行にまとめ_金額と回数と計を示す() throws IOException {
    assertThat(at(pdf(SIMPLE), 0, new Rectangle(266, 400, 305, 418)))
        .contains("訪問看護基本療養費26,350")
        .containsPattern("10-112訪問看護基本療養費1.{10,60}5,550316,650")
        .containsPattern("難病等複数回訪問加算.{5,40}4,50014,500")
        .contains("訪問看護管理療養費13,670", "合計40,020");
  }

  @Test
  void 特別地域の加算は百分の五十と書き_基本の行の金額に入っている() throws IOException {
    var lines =
        Claims.replaced(
            SIMPLE,
            "KA,",
            "KA,20240603,2,510000110,,8325,03,01,01",
            "KA,20240603,2,510002370,,0,,,",
            "KA,20240603,2,510002470,,2650,,,",
            "KA,20240604,2,510002470,,2650,,,");
    var pdf = pdf(lines);
    assertThat(at(pdf, 0, new Rectangle(266, 400, 305, 418)))
        .contains("8,32518,325", "50/100", "2,65025,300", "合計13,625");
    assertThat(at(pdf, 0, ofDay(3))).isEqualTo("3(月)○");
    assertThat(at(pdf, 0, ofDay(4))).as("緊急の加算だけの日").isEqualTo("4(火)▼");
  }

  @Test
  void 専門管理加算の月は_専門の研修の看護師の日に星がつく() throws IOException {
    var lines =
        Claims.replaced(
            SIMPLE,
            "KA,",
            "KA,20240603,2,510000110,,5550,0318,02,01",
            "KA,20240603,2,550001870,,2500,,,",
            "KA,20240604,2,510000110,,5550,03,01,01",
            "KA,20240605,2,510000910,,2780,08,01,01",
            "KA,20240606,2,510002770,,4500,0303,,");
    var pdf = pdf(lines);
    assertThat(at(pdf, 0, ofDay(3))).isEqualTo("3(月)◎☆");
    assertThat(at(pdf, 0, ofDay(4))).isEqualTo("4(火)○");
    assertThat(at(pdf, 0, ofDay(5))).isEqualTo("5(水)○☆▲");
    assertThat(at(pdf, 0, ofDay(6))).isEqualTo("6(木)▽");
  }

  @Test
  void 現物給付のときは_公費給付対象を括弧で上に示す() throws IOException {
    var lines = Claims.replaced(SIMPLE, "HO,", "HO,01131234,,１２３,3,400000,,,95930,,,");
    lines = Claims.replaced(lines, "KO,", "KO,54136015,0001234,,3,350000,750,80930");
    assertThat(at(pdf(lines), 0, new Rectangle(320, 85, 48, 28))).isEqualTo("(80,930)95,930");
  }

  @Test
  void 公費だけのレセプトでは保険の段が空() throws IOException {
    var lines = Claims.replaced(SIMPLE, "HO,");
    var pdf = pdf(Claims.replaced(lines, "SN,"));
    assertThat(at(pdf, 0, new Rectangle(48, 85, 320, 28))).isEmpty();
    assertThat(at(pdf, 0, new Rectangle(48, 113, 64, 20))).isEqualTo("54136015");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "髙﨑　德子",
        "武者小路　喜左衛門久太郎",
        "あいうえおかきくけこさしすせそ　なにぬね",
        "MARIA DE LA CRUZ SOPHIA ANASTASIA LOPEZ"
      })
  void 氏名はどの字も欠けない(String name) throws IOException {
    assertThat(at(pdf(Claims.simple(name)), 0, new Rectangle(24, 236, 216, 20)))
        .isEqualTo(normal(name));
  }

  @Test
  void 長い内容は次の紙に続き_一字も失われない() throws IOException {
    var condition = new StringBuilder();
    for (int i = 0; i < 85; i++) {
      condition.append("第").append(fullWidth(i)).append("段落のようすは安定。");
    }
    var fees = new ArrayList<String>();
    for (int i = 1; i <= 60; i++) {
      fees.add("KA,20240603,2,5999%05d,,%d,,,".formatted(i, i));
    }
    var lines = Claims.replaced(SIMPLE, "JS,", "JS," + condition + ",03,,,");
    var pdf = pdf(Claims.replaced(lines, "KA,", fees.toArray(String[]::new)));
    try (var document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      var read = new StringBuilder();
      for (int page = 0; page < pages; page++) {
        assertThat(at(pdf, page, new Rectangle(540, 24, 40, 20)))
            .endsWith((page + 1) + "/" + pages);
        read.append(at(pdf, page, new Rectangle(24, page == 0 ? 260 : 46, 238, 772)));
      }
      assertThat(read.toString()).contains(normal(condition.toString()));
      assertThat(whole(document)).contains("マスターにないコード 599900060", "1,830");
      assertThat(at(pdf, 1, new Rectangle(24, 24, 516, 20))).contains("(続き)", "1312345", "見本ハル");
    }
  }

  @Test
  void レセプトごとに新しい紙から始まる() throws IOException {
    var second =
        Claims.replaced(Claims.simple("見本　ナツ"), "RE,", "RE,2,6112,202406,見本　ナツ,,1,19550715,,,,,,,");
    var pdf =
        StatementSheet.pdf(FeeSchedules.builtIn(), Claims.statements(List.of(SIMPLE, second)));
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(at(pdf, 0, new Rectangle(24, 236, 216, 20))).isEqualTo("見本ハル");
    assertThat(at(pdf, 1, new Rectangle(24, 236, 216, 20))).isEqualTo("見本ナツ");
    assertThat(at(pdf, 1, new Rectangle(505, 24, 66, 20))).isEqualTo("21/1");
  }

  @Test
  void 空のレセプトでも印刷できる() throws IOException {
    assertThat(at(pdf(List.of("RE,,,,,,,,,,,,,,")), 0, new Rectangle(24, 24, 160, 20)))
        .isEqualTo("訪問看護療養費明細書");
  }

  @Test
  void 令和8年のマスターで分からない記号は_断って前のマスターと回数と指示から印字する() throws IOException {
    var lines = Claims.replaced(SIMPLE, "RE,", "RE,1,6122,202606,見本　ハル,,2,19550715,,,,,,,");
    lines =
        Claims.replaced(
            lines,
            "KA,",
            "KA,20260603,2,510000110,,5550,0313,02,02",
            "KA,20260603,2,590005710,,60,,,",
            "KA,20260604,2,560000110,,7010,,,");
    var pdf = pdf(lines);
    assertThat(at(pdf, 0, ofDay(3))).isEqualTo("3(水)◎△");
    assertThat(at(pdf, 0, ofDay(4))).isEqualTo("4(木)●");
    assertThat(at(pdf, 0, new Rectangle(24, 260, 238, 558)))
        .contains("<備考>この月のマスターの訪問日の記号は分かっていません。");
    assertThat(at(pdf(SIMPLE), 0, new Rectangle(24, 260, 238, 558))).doesNotContain("<備考>");
  }

  private static byte[] pdf(List<String> receipt) {
    return StatementSheet.pdf(FeeSchedules.builtIn(), Claims.statements(List.of(receipt)));
  }

  /** The cell of a day in June or any month of 30 days. */
  private static Rectangle ofDay(int day) {
    int column = (day - 1) % 7;
    int row = (day - 1) / 7;
    return new Rectangle(266 + Math.round(column * 305f / 7), 271 + row * 23, 43, 23);
  }

  /** Without blanks, in one width: the sheet sets texts as the form needs them. */
  private static String at(byte[] pdf, int page, Rectangle area) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripperByArea();
      stripper.setSortByPosition(true);
      stripper.addRegion("here", area);
      stripper.extractRegions(document.getPage(page));
      return normal(stripper.getTextForRegion("here"));
    }
  }

  private static String whole(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s　]", "");
  }

  private static String fullWidth(int number) {
    return String.valueOf(number)
        .chars()
        .map(c -> c - '0' + '０')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
