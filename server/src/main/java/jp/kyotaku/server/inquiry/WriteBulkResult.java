package jp.kyotaku.server.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kyotaku.formats.oqs.BulkAnswerHeader;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkFrame;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.server.institutions.BulkResultForm;
import org.springframework.stereotype.Component;

/** 一括の結果の電文を書き出す (3.2, 6.1): header, the kept parts one after another, end. */
@Component
class WriteBulkResult {

  private final BulkResultStore results;

  WriteBulkResult(BulkResultStore results) {
    this.results = results;
  }

  /**
   * @param at 処理実行日時, the moment of the question
   * @param entry the name of the message inside a zip
   */
  BulkOutput of(BulkJob job, LocalDateTime at, BulkResultForm form, String entry) {
    return switch (form) {
      case XML -> out -> message(job, at, out);
      case ZIP -> out -> zipped(job, at, entry, out);
    };
  }

  private void zipped(BulkJob job, LocalDateTime at, String entry, OutputStream out)
      throws IOException {
    var zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    var named = new ZipEntry(entry);
    named.setTimeLocal(at);
    zip.putNextEntry(named);
    message(job, at, zip);
    zip.closeEntry();
    zip.finish();
  }

  private void message(BulkJob job, LocalDateTime at, OutputStream out) throws IOException {
    var encoding = AnswerMessage.encoding(job.characterCode());
    var frame = frame(job, at, encoding);
    out.write(frame.begin());
    int lines = job.end().orElseThrow().lines();
    int written = 0;
    for (int next = 0; written < lines; next++) {
      var part = part(job, next);
      out.write(part.content());
      written += part.lines();
    }
    out.write(frame.finish());
  }

  /** What breaks off is no message; a whole one with fewer lines than it says would be believed. */
  private BulkResultStore.Part part(BulkJob job, int number) throws IOException {
    return results
        .part(job.receptionNumber(), number)
        .orElseThrow(
            () -> new IOException("part " + number + " of " + job.receptionNumber() + " is gone"));
  }

  private static BulkFrame frame(BulkJob job, LocalDateTime at, TextEncoding encoding) {
    var end = job.end().orElseThrow();
    var counts = new BulkAnswerHeader.Counts(end.lines(), end.normal(), end.errors());
    var asked =
        new BulkCollectRequest(job.kind().download(), job.institution(), job.receptionNumber());
    var header = BulkAnswerHeader.finished(asked, job.file().identifier(), at, counts).on(day(job));
    return BulkFrame.of(header, end.lines() == 0, encoding);
  }

  private static Optional<LocalDate> day(BulkJob job) {
    return job.kind().hasConfirmationDate() ? Optional.of(job.asked().from()) : Optional.empty();
  }
}
