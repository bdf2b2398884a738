package jp.kyotaku.server.insured.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import jp.kyotaku.formats.text.StrictDecoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.Reading;

/**
 * CSVの中身: UTF-8 (with or without its mark) or Shift_JIS. The header is Japanese, so its bytes tell
 * which.
 */
final class CsvContent {

  /** Quotes that are never closed would otherwise take in the whole file. */
  private static final int LONGEST_CELL = 1 << 16;

  private static final int HEADER_WITHIN = 1 << 13;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvContent() {}

  static CsvReader<CsvRecord> open(InputStream content) throws IOException {
    var bytes = new BufferedInputStream(content, LONGEST_CELL);
    var encoding = encodingOf(bytes);
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return CsvReader.builder()
        .allowExtraFields(true)
        .allowMissingFields(true)
        .skipEmptyLines(true)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(new InputStreamReader(bytes, decoder));
  }

  private static TextEncoding encodingOf(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEADER_WITHIN);
    byte[] start = bytes.readNBytes(HEADER_WITHIN);
    bytes.reset();
    if (startsWithMark(start)) {
      bytes.skipNBytes(MARK.length);
      return TextEncoding.UTF_8;
    }
    return StrictDecoder.decode(firstLine(start), TextEncoding.UTF_8) instanceof Reading.Good
        ? TextEncoding.UTF_8
        : TextEncoding.SHIFT_JIS;
  }

  private static boolean startsWithMark(byte[] start) {
    return start.length >= MARK.length
        && start[0] == MARK[0]
        && start[1] == MARK[1]
        && start[2] == MARK[2];
  }

  private static ByteBuffer firstLine(byte[] start) {
    int length = 0;
    while (length < start.length && start[length] != '\n' && start[length] != '\r') {
      length++;
    }
    return ByteBuffer.wrap(start, 0, length);
  }
}
