package jp.kyotaku.formats.oqs;

/** 要求電文の組み立て (5.1): what several messages have. */
final class RequestBlocks {

  private RequestBlocks() {}

  /** 医療機関コード and 任意のファイル識別子: all that the header of most requests has. */
  static Block plainHeader(BlockName name, OqsRequest request, RequestFlavour flavour) {
    return new Block(name)
        .put(Element.MEDICAL_INSTITUTION_CODE, request.medicalInstitutionCode().value())
        .put(Element.ARBITRARY_FILE_IDENTIFIER, flavour.orEmpty(request.arbitraryFileIdentifier()));
  }

  /** 一括取得の要求 (6.3): one block says whom it is about. */
  static MessageForm.Parts retrieval(OqsRequest request, Block search, RequestFlavour flavour) {
    return new MessageForm.Parts(
        plainHeader(BlockName.RETRIEVAL_REQUEST_HEADER, request, flavour),
        new Block(BlockName.RETRIEVAL_REQUEST_BODY)
            .put(Element.QUALIFICATION_CONFIRM_SEARCH_INFO, search));
  }

  static Block searchInfo(
      BlockName name, QualificationConfirmSearchInfo info, RequestFlavour flavour) {
    return new Block(name)
        .put(Element.INSURER_NUMBER, info.insurerNumber().padded())
        .put(Element.INSURED_CARD_SYMBOL, flavour.orEmpty(info.insuredId().symbol()))
        .put(Element.INSURED_IDENTIFICATION_NUMBER, info.insuredId().number())
        .put(Element.INSURED_BRANCH_NUMBER, flavour.orEmpty(info.insuredId().branch()))
        .put(Element.BIRTHDATE, Written.date(info.birthdate()))
        .put(
            Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG,
            info.limitApplicationCertificateRelatedConsFlg() ? "1" : "0")
        .put(Element.ARBITRARY_IDENTIFIER, flavour.orEmpty(info.arbitraryIdentifier()));
  }
}
