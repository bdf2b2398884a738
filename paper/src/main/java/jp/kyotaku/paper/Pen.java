package jp.kyotaku.paper;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** 筆: writes texts on pages and remembers what could not be drawn as it is written. */
final class Pen {

  private final PDFont font;
  private final Set<String> notes = new LinkedHashSet<>();

  Pen(PDFont font) {
    this.font = font;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /**
   * Where other codes are drawn than written, the text itself goes beside them, for readers and
   * search.
   *
   * @param y of the base line, from the foot of the page
   */
  void write(PDPageContentStream out, String text, float size, float x, float y)
      throws IOException {
    var drawn = PrintFont.get().drawn(text);
    notes.addAll(drawn.notes());
    boolean otherwise = !drawn.codes().equals(text);
    if (otherwise) {
      out.beginMarkedContent(COSName.getPDFName("Span"), actual(text));
    }
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(drawn.codes());
    out.endText();
    if (otherwise) {
      out.endMarkedContent();
    }
  }

  private static PDPropertyList actual(String text) {
    var dictionary = new COSDictionary();
    dictionary.setString(COSName.ACTUAL_TEXT, text);
    return PDPropertyList.create(dictionary);
  }
}
