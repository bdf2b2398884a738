package jp.kyotaku.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintSheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "髙﨑　德子",
        "𠮷田　太郎",
        "葛\uDB40\uDD00城　一郎",
        "辻\uDB40\uDD01　花子",
        "濵﨑　祐\uDB40\uDD02",
        "マリア・デ・ラ・クルス　ソフィア",
        "邉󠄄　彅"
      })
  void 氏名の文字はどれも失われない(String name) throws IOException {
    assertThat(textOf(sheet(name))).contains(name).doesNotContain("〓");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fl", "fi", "ff", "ffi", "ffl", "office flat affine baffle", "株式会社 ㍿ ㈱"})
  void 合字にせず_写し取っても同じ文字である(String text) throws IOException {
    assertThat(textOf(sheet(text))).contains(text);
  }

  @Test
  void 異体字は異体字の字形で書く() {
    var plain = PrintFont.get().drawn("葛");
    var variant = PrintFont.get().drawn("葛\uDB40\uDD00");
    assertThat(plain.notes()).isEmpty();
    assertThat(variant.notes()).isEmpty();
    assertThat(plain.codes()).isEqualTo("葛");
    assertThat(variant.codes()).hasSize(2).doesNotContain("葛");
  }

  @Test
  void 書体にない異体字は基本の字形で書き_そう記す() throws IOException {
    assertThat(textOf(sheet("見\uDB40\uDDEF本")))
        .contains("見\uDB40\uDDEF本", "「見」の異体字（U+898B U+E01EF）は、基本の字形で印刷しました。");
  }

  @Test
  void 書体にない字はげたで書き_どの字かを記す() throws IOException {
    String rare = Character.toString(0x31350);
    assertThat(textOf(sheet("見本" + rare))).contains("見本" + rare, "（U+31350）");
  }

  @Test
  void A4で_書体は埋め込まれ_題と言語がある() throws IOException {
    try (var document = Loader.loadPDF(PrintSheet.pdf(sheet("見本　ハル")))) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("資格確認結果");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
      assertThat(fontOf(document).isEmbedded()).isTrue();
    }
  }

  @Test
  void 長い内容は次の紙に続き_長い値は折り返す() throws IOException {
    var lines =
        IntStream.range(0, 80)
            .mapToObj(i -> new Sheet.Line("項目" + i, "とても長い値です。".repeat(20)))
            .toList();
    var sheet =
        new Sheet("資格確認結果", List.of(), "有効", List.of(), List.of(new Sheet.Section("資格", lines)));
    var pdf = PrintSheet.pdf(sheet);
    try (var document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      assertThat(new PDFTextStripper().getText(document))
          .contains("項目79", "資格確認結果　1／" + pages, "資格確認結果　" + pages + "／" + pages);
    }
    assertThat(pdf.length).isLessThan(400_000);
  }

  private static PDType0Font fontOf(PDDocument document) throws IOException {
    var resources = document.getPage(0).getResources();
    return (PDType0Font) resources.getFont(resources.getFontNames().iterator().next());
  }

  private static Sheet sheet(String name) {
    return new Sheet(
        "資格確認結果",
        List.of("見本訪問看護ステーションひだまり"),
        "資格有効性：有効",
        List.of("この日に有効な資格です。"),
        List.of(new Sheet.Section("本人", List.of(new Sheet.Line("氏名", name)))));
  }

  private static String textOf(Sheet sheet) throws IOException {
    try (var document = Loader.loadPDF(PrintSheet.pdf(sheet))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
