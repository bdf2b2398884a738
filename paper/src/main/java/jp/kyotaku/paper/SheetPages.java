package jp.kyotaku.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** 紙面: from the top downwards, with a new page where one is full. */
final class SheetPages {

  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final float MARGIN = 48;
  private static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;
  private static final float LABEL = 150;

  /** 9 cm */
  private static final float PICTURE = 255;

  private static final float TEXT = 10;
  private static final float SMALL = 8.5f;
  private static final float LEADING = 1.5f;

  private final PDDocument document;
  private final Pen pen;
  private PDPage page = new PDPage(PAPER);
  private float down = MARGIN;

  SheetPages(PDDocument document, PDFont font) {
    this.document = document;
    this.pen = new Pen(font);
    document.addPage(page);
  }

  void write(Sheet sheet) throws IOException {
    paragraph(sheet.title(), 16, 0);
    for (String line : sheet.head()) {
      paragraph(line, SMALL, 0);
    }
    down += 8;
    paragraph(sheet.lead(), 14, 0);
    for (String line : sheet.advice()) {
      paragraph(line, TEXT, 0);
    }
    for (Sheet.Section section : sheet.sections()) {
      section(section);
    }
    writeNotes();
    numberPages(sheet.title());
  }

  /** Below the last line, in the middle. */
  void picture(byte[] png) throws IOException {
    var image = PDImageXObject.createFromByteArray(document, png, "picture");
    keepTogether(PICTURE + 16);
    float x = (PAPER.getWidth() - PICTURE) / 2;
    float y = PAPER.getHeight() - down - 16 - PICTURE;
    try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      out.drawImage(image, x, y, PICTURE, PICTURE);
    }
  }

  private void section(Sheet.Section section) throws IOException {
    down += 10;
    keepTogether(12 * LEADING + TEXT * LEADING + 6);
    paragraph(section.title(), 12, 0);
    rule(0.8f);
    for (Sheet.Line line : section.lines()) {
      line(line);
    }
  }

  private void line(Sheet.Line line) throws IOException {
    var label = Lettering.lines(line.label(), TEXT, LABEL - 8);
    var value = Lettering.lines(line.value(), TEXT, WIDTH - LABEL);
    int rows = Math.max(label.size(), value.size());
    keepTogether(rows * TEXT * LEADING + 5);
    float top = down;
    column(label, 0);
    float afterLabel = down;
    down = top;
    column(value, LABEL);
    down = Math.max(down, afterLabel);
    rule(0.25f);
  }

  private void column(List<String> lines, float indent) throws IOException {
    for (String text : lines) {
      draw(text, TEXT, indent);
    }
  }

  private void writeNotes() throws IOException {
    var shown = pen.notes();
    if (!shown.isEmpty()) {
      down += 10;
    }
    for (String note : shown) {
      paragraph("※ " + note, SMALL, 0);
    }
  }

  private void paragraph(String text, float size, float indent) throws IOException {
    for (String line : Lettering.lines(text, size, WIDTH - indent)) {
      keepTogether(size * LEADING);
      draw(line, size, indent);
    }
  }

  private void keepTogether(float height) {
    if (down + height > PAPER.getHeight() - MARGIN - 16) {
      page = new PDPage(PAPER);
      document.addPage(page);
      down = MARGIN;
    }
  }

  private void draw(String text, float size, float indent) throws IOException {
    down += size * LEADING;
    drawAt(page, text, size, MARGIN + indent, PAPER.getHeight() - down + size * 0.3f);
  }

  private void drawAt(PDPage on, String text, float size, float x, float y) throws IOException {
    try (var out = new PDPageContentStream(document, on, AppendMode.APPEND, true)) {
      pen.write(out, text, size, x, y);
    }
  }

  private void rule(float thickness) throws IOException {
    down += 3;
    float y = PAPER.getHeight() - down;
    try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      out.setLineWidth(thickness);
      out.moveTo(MARGIN, y);
      out.lineTo(MARGIN + WIDTH, y);
      out.stroke();
    }
    down += 2;
  }

  private void numberPages(String title) throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      String text = "%s　%d／%d".formatted(title, i + 1, pages);
      float x = PAPER.getWidth() - MARGIN - Lettering.widthOf(text, SMALL);
      drawAt(document.getPage(i), text, SMALL, x, MARGIN - 14);
    }
  }
}
