package jp.kyotaku.server.inquiry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.formats.oqs.BulkLine;
import jp.kyotaku.formats.oqs.BulkLines;
import jp.kyotaku.formats.oqs.BulkList;
import jp.kyotaku.formats.oqs.OqsBulkReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsReading;
import jp.kyotaku.formats.oqs.PartialHeader;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/**
 * 行の並ぶ一括の要求を受け取る: taken apart and laid down while it still arrives, in constant memory and without
 * a transaction that waits for the sender. It is nobody's until a job takes it over.
 */
@Component
class ReceiveBulkFile {

  /** 受け取ったもの */
  sealed interface Received {

    /** 行がそろった */
    record Lines(UUID upload, BulkList list, byte[] hash, long bytes) implements Received {

      @Override
      public String toString() {
        return "Lines[" + upload + "]";
      }
    }

    /** 決まりに合わない */
    record Wrong(PartialHeader header, List<Finding> findings) implements Received {
      public Wrong {
        findings = List.copyOf(findings);
      }
    }

    /** 読めない */
    record Unreadable(ErrorCode code) implements Received {}
  }

  /** 行が多すぎる */
  private static final class TooManyLines extends IOException {

    private static final long serialVersionUID = 1;
  }

  static final int LINES_PER_PART = 1000;

  private final BulkUploadStore store;
  private final BulkSettings settings;

  ReceiveBulkFile(BulkUploadStore store, BulkSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** Where the connection breaks off, nothing remains. */
  Received receive(InstitutionCode station, OqsMessage message, InputStream content) {
    var upload = UUID.randomUUID();
    store.begin(upload, station);
    boolean complete = false;
    try {
      var received = receive(upload, message, content);
      complete = received instanceof Received.Lines;
      return received;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!complete) {
        store.remove(upload);
      }
    }
  }

  /** Of a repeated file, whose lines lie here already. */
  void forget(UUID upload) {
    store.remove(upload);
  }

  private Received receive(UUID upload, OqsMessage message, InputStream content)
      throws IOException {
    var file = new HashedFile(content, settings.largest().toBytes());
    var parts = new Parts(upload);
    try {
      var reading = OqsBulkReader.read(message, file, parts::take);
      file.readToTheEnd();
      parts.end();
      return switch (reading) {
        case OqsReading.Understood<BulkList>(var list) ->
            new Received.Lines(upload, list, file.hash(), file.length());
        case OqsReading.Violations<BulkList>(var header, var findings) ->
            new Received.Wrong(header, findings);
        case OqsReading.Unreadable<BulkList>(var code) -> new Received.Unreadable(code);
      };
    } catch (HashedFile.TooLarge _) {
      return new Received.Unreadable(ErrorCode.FILE_TOO_LARGE);
    } catch (TooManyLines _) {
      return new Received.Unreadable(ErrorCode.BULK_TOO_MANY_LINES);
    }
  }

  /** 行をまとまりにする */
  private final class Parts {
    private final UUID upload;
    private final List<BulkLine> lines = new ArrayList<>(LINES_PER_PART);
    private int parts;

    private Parts(UUID upload) {
      this.upload = upload;
    }

    private void take(BulkLine line) throws IOException {
      if (line.number() > settings.mostLines()) {
        throw new TooManyLines();
      }
      lines.add(line);
      if (lines.size() == LINES_PER_PART) {
        end();
      }
    }

    private void end() {
      if (!lines.isEmpty()) {
        store.add(
            upload,
            new BulkUploadStore.Part(
                parts++, lines.getFirst().number(), lines.size(), BulkLines.pack(lines)));
        lines.clear();
      }
    }
  }
}
