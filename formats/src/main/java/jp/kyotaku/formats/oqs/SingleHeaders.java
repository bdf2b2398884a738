package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;

/** 単票の結果のヘッダーを読み、組み立てる (5.2) */
final class SingleHeaders {

  private static final ValueFormat<ReferenceClassification> CLASSIFICATION =
      ValueFormat.code(ReferenceClassification.values());

  private SingleHeaders() {}

  static Optional<Siquc01Header> read(BlockReader header) {
    var time = header.required(Element.PROCESS_EXECUTION_TIME, ValueFormat.DATE_TIME);
    var code = RequestParts.institutionCode(header);
    var classification = header.required(Element.REFERENCE_CLASSIFICATION, CLASSIFICATION);
    var segment = AnswerParts.segment(header);
    if (time.isEmpty() || code.isEmpty() || classification.isEmpty() || segment.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Siquc01Header(
            time.get(),
            header.optional(Element.QUALIFICATION_CONFIRMATION_DATE, ValueFormat.DATE),
            code.get(),
            header.optional(Element.ARBITRARY_FILE_IDENTIFIER, ValueFormat.text(Limits.NONE)),
            classification.get(),
            segment.get()));
  }

  static Block block(BlockName name, Siquc01Header header, TextEncoding encoding) {
    var block =
        new Block(name)
            .put(Element.PROCESS_EXECUTION_TIME, Written.dateTime(header.processExecutionTime()))
            .put(
                Element.QUALIFICATION_CONFIRMATION_DATE,
                header.qualificationConfirmationDate().map(Written::date))
            .put(Element.MEDICAL_INSTITUTION_CODE, header.medicalInstitutionCode().value())
            .put(Element.ARBITRARY_FILE_IDENTIFIER, header.arbitraryFileIdentifier())
            .put(Element.REFERENCE_CLASSIFICATION, header.referenceClassification().code());
    return AnswerBlocks.outcome(block, header.segmentOfResult(), encoding);
  }
}
