package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.InstitutionCode;

/** 資格確認日のない結果電文のヘッダー (5.5) */
public record PlainHeader(
    LocalDateTime processExecutionTime,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    SegmentOfResult segmentOfResult) {

  public static PlainHeader normal(OqsRequest request, LocalDateTime processExecutionTime) {
    return new PlainHeader(
        processExecutionTime,
        request.medicalInstitutionCode(),
        request.arbitraryFileIdentifier(),
        new SegmentOfResult.Normal());
  }

  /** 異常終了: the code is the station's own where the request has none. */
  public static PlainHeader abnormal(
      PartialHeader read,
      InstitutionCode station,
      LocalDateTime processExecutionTime,
      List<Finding> findings) {
    return new PlainHeader(
        processExecutionTime,
        read.medicalInstitutionCode().orElse(station),
        read.arbitraryFileIdentifier(),
        SegmentOfResult.Abnormal.of(findings));
  }

  Block block(BlockName name, TextEncoding encoding) {
    var block =
        new Block(name)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(processExecutionTime))
            .put(Element.MEDICAL_INSTITUTION_CODE, medicalInstitutionCode.value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, arbitraryFileIdentifier);
    return AnswerBlocks.outcome(block, segmentOfResult, encoding);
  }

  static Optional<PlainHeader> read(BlockReader header) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var segment = AnswerParts.segment(header);
    if (time.isEmpty() || code.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    var identifier =
        header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE));
    return Optional.of(new PlainHeader(time.get(), code.get(), identifier, segment.get()));
  }
}
