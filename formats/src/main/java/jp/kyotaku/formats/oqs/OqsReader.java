package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.OqsReading.Understood;
import jp.kyotaku.formats.oqs.OqsReading.Unreadable;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Fields;

/**
 * 要求電文を読む (3.4, 5.1, 6.3): never throws for bad input, and names all that is wrong, not only the
 * first.
 */
public final class OqsReader {

  private OqsReader() {}

  /** Reads by the name under which the file came; nobody is born after today. */
  public static OqsReading<OqsRequest> read(
      OqsFileName name, byte[] content, int limitInBytes, LocalDate today) {
    return name.isRequest()
        ? read(name.message(), content, limitInBytes, today)
        : new Unreadable<>(ErrorCode.FILE_NAME_UNKNOWN);
  }

  /** For readers without a calendar. */
  public static OqsReading<OqsRequest> read(OqsFileName name, byte[] content, int limitInBytes) {
    return read(name, content, limitInBytes, LocalDate.MAX);
  }

  public static OqsReading<OqsRequest> read(OqsMessage message, byte[] content, int limitInBytes) {
    return read(message, content, limitInBytes, LocalDate.MAX);
  }

  private static OqsReading<OqsRequest> read(
      OqsMessage message, byte[] content, int limitInBytes, LocalDate today) {
    return read(
        content, limitInBytes, (header, body) -> request(message.form(), header, body, today));
  }

  private static <R extends OqsRequest> Optional<OqsRequest> request(
      MessageForm<R, ?> form, BlockReader header, BlockReader body, LocalDate today) {
    return form.readRequest(header, body, today).map(request -> request);
  }

  public static OqsReading<Siquc01Request> readSiquc01(byte[] content, int limitInBytes) {
    return request(new Siquc01Form(), content, limitInBytes);
  }

  public static OqsReading<Muhvq01Request> readMuhvq01(byte[] content, int limitInBytes) {
    return request(new Muhvq01Form(), content, limitInBytes);
  }

  public static OqsReading<BulkCollectRequest> readMuhvq02(byte[] content, int limitInBytes) {
    return request(new BulkCollectForm("MUHVQ02"), content, limitInBytes);
  }

  private static <R extends OqsRequest> OqsReading<R> request(
      MessageForm<R, ?> form, byte[] content, int limitInBytes) {
    return read(
        content, limitInBytes, (header, body) -> form.readRequest(header, body, LocalDate.MAX));
  }

  /** 電文の形: present, or absent with findings. */
  @FunctionalInterface
  interface Shape<T> {
    Optional<T> read(BlockReader header, BlockReader body);
  }

  static <T> OqsReading<T> read(byte[] content, int limitInBytes, Shape<T> shape) {
    return switch (MessageTree.read(content, limitInBytes)) {
      case Reading.Bad<MessageTree>(var code) -> new Unreadable<>(code);
      case Reading.Good<MessageTree>(var tree) -> shaped(tree, shape);
    };
  }

  private static <T> OqsReading<T> shaped(MessageTree tree, Shape<T> shape) {
    List<Finding> findings = new ArrayList<>();
    Optional<T> message =
        shape.read(BlockReader.of(tree.header(), findings), BlockReader.of(tree.body(), findings));
    return message.isPresent() && findings.isEmpty()
        ? new Understood<>(message.get())
        : new Violations<>(partialHeader(tree.header()), findings);
  }

  static PartialHeader partialHeader(XmlNode part) {
    var header = BlockReader.of(part, new ArrayList<>());
    return new PartialHeader(
        header.optional(Element.MEDICAL_INSTITUTION_CODE, Fields.INSTITUTION_CODE::read),
        header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
        header.optional(Element.QUALIFICATION_CONFIRMATION_DATE, Fields.CONFIRMATION_DATE::read));
  }
}
