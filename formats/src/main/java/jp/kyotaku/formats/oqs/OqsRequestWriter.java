package jp.kyotaku.formats.oqs;

import java.util.Optional;

/** 要求電文を書く: what a claims computer sends (5.1, 6.3), for the rehearsal, tests and measurements. */
public final class OqsRequestWriter {

  private OqsRequestWriter() {}

  public static byte[] write(OqsRequest request, RequestFlavour flavour) {
    return switch (request) {
      case Siquc01Request siquc01 ->
          whole(header(siquc01, flavour), body(siquc01, flavour), flavour);
      case Muhvq01Request muhvq01 -> whole(header(muhvq01, flavour), body(muhvq01), flavour);
      case Muhvq02Request muhvq02 -> whole(header(muhvq02), body(muhvq02), flavour);
    };
  }

  private static Block header(Siquc01Request request, RequestFlavour flavour) {
    return new Block(BlockName.SIQUC01_REQUEST_HEADER)
        .put(
            Element.QUALIFICATION_CONFIRMATION_DATE,
            Written.date(request.qualificationConfirmationDate()))
        .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
        .put(
            Element.ARBITRARY_FILE_IDENTIFIER, orEmpty(request.arbitraryFileIdentifier(), flavour));
  }

  private static Block body(Siquc01Request request, RequestFlavour flavour) {
    QualificationConfirmSearchInfo info = request.searchInfo();
    var search =
        new Block(BlockName.SIQUC01_REQUEST_SEARCH)
            .put(Element.INSURER_NUMBER, info.insurerNumber().padded())
            .put(Element.INSURED_CARD_SYMBOL, orEmpty(info.insuredId().symbol(), flavour))
            .put(Element.INSURED_IDENTIFICATION_NUMBER, info.insuredId().number())
            .put(Element.INSURED_BRANCH_NUMBER, orEmpty(info.insuredId().branch(), flavour))
            .put(Element.BIRTHDATE, Written.date(info.birthdate()))
            .put(
                Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG,
                info.limitApplicationCertificateRelatedConsFlg() ? "1" : "0")
            .put(Element.ARBITRARY_IDENTIFIER, orEmpty(info.arbitraryIdentifier(), flavour));
    return new Block(BlockName.SIQUC01_REQUEST_BODY)
        .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search);
  }

  private static Block header(Muhvq01Request request, RequestFlavour flavour) {
    return new Block(BlockName.MUHVQ01_REQUEST_HEADER)
        .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
        .put(
            Element.ARBITRARY_FILE_IDENTIFIER, orEmpty(request.arbitraryFileIdentifier(), flavour));
  }

  private static Block body(Muhvq01Request request) {
    var search =
        new Block(BlockName.MUHVQ01_REQUEST_SEARCH)
            .put(Element.CONSENT_DATE_FROM, Written.date(request.consentDateFrom()))
            .put(Element.CONSENT_DATE_TO, Written.date(request.consentDateTo()))
            .put(Element.MEDICAL_TREATMENT_FLAG, "2");
    return new Block(BlockName.MUHVQ01_REQUEST_BODY)
        .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search);
  }

  private static Block header(Muhvq02Request request) {
    return new Block(BlockName.MUHVQ02_REQUEST_HEADER)
        .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value());
  }

  private static Block body(Muhvq02Request request) {
    return new Block(BlockName.MUHVQ02_REQUEST_BODY)
        .put(Element.RECEPTION_NUMBER, request.receptionNumber());
  }

  private static Optional<String> orEmpty(String value, RequestFlavour flavour) {
    return orEmpty(Optional.of(value).filter(text -> !text.isEmpty()), flavour);
  }

  private static Optional<String> orEmpty(Optional<String> value, RequestFlavour flavour) {
    return flavour.emptyElements() ? Optional.of(value.orElse("")) : value;
  }

  private static byte[] whole(Block header, Block body, RequestFlavour flavour) {
    var bytes = new XmlBytes(flavour.encoding());
    bytes.ascii(flavour.declaration());
    bytes.start(Element.XML_MSG);
    part(bytes, Element.MESSAGE_HEADER, header, flavour);
    part(bytes, Element.MESSAGE_BODY, body, flavour);
    bytes.end(Element.XML_MSG);
    return bytes.toByteArray();
  }

  private static void part(XmlBytes bytes, Element element, Block block, RequestFlavour flavour) {
    bytes.ascii(flavour.startTag(element));
    block.writeChildren(bytes);
    bytes.end(element);
  }
}
