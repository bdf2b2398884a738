package jp.kyotaku.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 描いた紙面の印刷: as PDF, A4, with the font embedded. */
public final class PrintDrawn {

  private static final float NOTE_SIZE = 6;
  private static final float NOTE_X = 24;

  private PrintDrawn() {}

  /** The bytes of one PDF file with the pages of all sheets; its title is that of the first. */
  public static byte[] pdf(List<DrawnSheet> sheets) {
    var out = new ByteArrayOutputStream(100_000);
    try (var document = new PDDocument();
        var font = PrintFont.get().openFor(UsedCharacters.of(texts(sheets)))) {
      PdfFacts.describe(document, sheets.getFirst().title());
      var embedded = PDType0Font.load(document, font, true);
      for (DrawnSheet sheet : sheets) {
        draw(document, embedded, sheet);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the sheet cannot be written", e);
    }
  }

  private static void draw(PDDocument document, PDType0Font font, DrawnSheet sheet)
      throws IOException {
    var pen = new Pen(font);
    for (List<Mark> marks : sheet.pages()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var out = new PDPageContentStream(document, page)) {
        for (Mark mark : marks) {
          draw(out, pen, mark);
        }
      }
    }
    writeNotes(document, pen);
  }

  /** What could not be drawn as written is said at the foot of the last page. */
  private static void writeNotes(PDDocument document, Pen pen) throws IOException {
    var page = document.getPage(document.getNumberOfPages() - 1);
    try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      float y = 6;
      for (String note : pen.notes().reversed()) {
        pen.write(out, "※ " + note, NOTE_SIZE, NOTE_X, y);
        y += NOTE_SIZE + 1;
      }
    }
  }

  private static void draw(PDPageContentStream out, Pen pen, Mark mark) throws IOException {
    switch (mark) {
      case Mark.Words(var text, float x, float y, float size) ->
          pen.write(out, text, size, x, up(y));
      case Mark.Rule(float fromX, float fromY, float toX, float toY, float thickness) -> {
        out.setLineWidth(thickness);
        out.moveTo(fromX, up(fromY));
        out.lineTo(toX, up(toY));
        out.stroke();
      }
      case Mark.Box(float x, float y, float width, float height, float thickness) -> {
        out.setLineWidth(thickness);
        out.addRect(x, up(y + height), width, height);
        out.stroke();
      }
      case Mark.Shade(float x, float y, float width, float height, float grey) -> {
        out.setNonStrokingColor(grey);
        out.addRect(x, up(y + height), width, height);
        out.fill();
        out.setNonStrokingColor(0f);
      }
    }
  }

  private static float up(float fromTop) {
    return PDRectangle.A4.getHeight() - fromTop;
  }

  private static Stream<String> texts(List<DrawnSheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.pages().stream())
        .flatMap(List::stream)
        .flatMap(mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of());
  }
}
