package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jp.kyotaku.formats.oqs.OqsReading.Understood;
import jp.kyotaku.formats.oqs.OqsReading.Unreadable;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Fields;

/**
 * 行の並ぶ一括の要求を読む (6.1, 6.2): line by line in constant memory, however long it is. The lines are only
 * taken apart here; what is in them is judged later, each for itself.
 */
public final class OqsBulkReader {

  /** 行の受け手 */
  @FunctionalInterface
  public interface LineTaker {
    void take(BulkLine line) throws IOException;
  }

  private OqsBulkReader() {}

  /** Whether requests of this kind carry lines. */
  public static boolean reads(OqsMessage message) {
    return lineElement(message).isPresent();
  }

  /**
   * Reads to the end of the stream, and leaves it open. What was taken before a file turned out to
   * be unreadable is to be thrown away.
   */
  public static OqsReading<BulkList> read(OqsMessage message, InputStream content, LineTaker taker)
      throws IOException {
    Element element =
        lineElement(message)
            .orElseThrow(() -> new IllegalArgumentException(message + " carries no lines"));
    try {
      return switch (XmlDeclaration.reader(content)) {
        case Reading.Bad<Reader>(var code) -> new Unreadable<>(code);
        case Reading.Good<Reader>(var reader) ->
            judged(message, StreamedMessage.read(reader, element, taker));
      };
    } catch (XMLStreamException e) {
      return new Unreadable<>(reason(e));
    } catch (CharacterCodingException _) {
      return new Unreadable<>(ErrorCode.CHARACTER_UNREADABLE);
    }
  }

  private static OqsReading<BulkList> judged(
      OqsMessage message, Reading<StreamedMessage> streamed) {
    return switch (streamed) {
      case Reading.Bad<StreamedMessage>(var code) -> new Unreadable<>(code);
      case Reading.Good<StreamedMessage>(var whole) -> judged(message, whole);
    };
  }

  private static OqsReading<BulkList> judged(OqsMessage message, StreamedMessage whole) {
    List<Finding> findings = new ArrayList<>();
    var header = BlockReader.of(whole.header(), findings);
    Optional<LocalDate> date =
        dated(message)
            ? header.required(
                Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read)
            : Optional.empty();
    var code = RequestParts.institutionCode(header);
    var identifier = RequestParts.fileIdentifier(header);
    if (whole.lines() == 0) {
      BlockReader.of(whole.body(), findings)
          .report(lineElement(message).orElseThrow(), ErrorCode.ELEMENT_MISSING);
    }
    return code.isPresent() && findings.isEmpty()
        ? new Understood<>(new BulkList(code.get(), identifier, date, whole.lines()))
        : new Violations<>(OqsReader.partialHeader(whole.header()), findings);
  }

  /** The parser wraps what the stream and the taker throw. */
  private static ErrorCode reason(XMLStreamException trouble) throws IOException {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return ErrorCode.CHARACTER_UNREADABLE;
      }
      if (cause instanceof IOException io) {
        throw io;
      }
    }
    return ErrorCode.XML_UNREADABLE;
  }

  private static boolean dated(OqsMessage message) {
    return lineElement(message).equals(Optional.of(Element.QUALIFICATION_CONFIRM_SEARCH_INFO));
  }

  private static Optional<Element> lineElement(OqsMessage message) {
    return message.lineElement();
  }
}
