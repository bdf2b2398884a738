package jp.kyotaku.server.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/** 印刷: a sheet as PDF, A4, with the font embedded. */
@Component
public class PrintSheet {

  public byte[] of(Sheet sheet) {
    return of(sheet, Optional.empty());
  }

  /**
   * @param png stands below the words
   */
  byte[] of(Sheet sheet, byte[] png) {
    return of(sheet, Optional.of(png));
  }

  private static byte[] of(Sheet sheet, Optional<byte[]> png) {
    var out = new ByteArrayOutputStream(100_000);
    try (var document = new PDDocument();
        var font = PrintFont.get().openFor(UsedCharacters.of(sheet))) {
      describe(document, sheet);
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

  private static void describe(PDDocument document, Sheet sheet) {
    document.getDocumentInformation().setTitle(sheet.title());
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(Locale.JAPAN.toLanguageTag());
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }
}
