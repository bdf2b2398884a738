package jp.kyotaku.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 印刷: a sheet as PDF, A4, with the font embedded. */
public final class PrintSheet {

  private PrintSheet() {}

  /** The bytes of a PDF file. */
  public static byte[] pdf(Sheet sheet) {
    return pdf(sheet, Optional.empty());
  }

  /**
   * The bytes of a PDF file.
   *
   * @param png stands below the words, 9 cm wide
   */
  public static byte[] pdf(Sheet sheet, byte[] png) {
    return pdf(sheet, Optional.of(png));
  }

  private static byte[] pdf(Sheet sheet, Optional<byte[]> png) {
    var out = new ByteArrayOutputStream(100_000);
    try (var document = new PDDocument();
        var font = PrintFont.get().openFor(UsedCharacters.of(sheet))) {
      PdfFacts.describe(document, sheet.title());
      var pages = new SheetPages(document, PDType0Font.load(document, font, true));
      pages.write(sheet);
      if (png.isPresent()) {
        pages.picture(png.get());
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the sheet cannot be written", e);
    }
  }
}
