package jp.kyotaku.formats.oqs;

/** 要素のまとまり: a block whose order of elements stands in element-orders.txt. */
enum BlockName {
  XML_MSG("XmlMsg"),
  SIQUC01_ANSWER_HEADER("siquc01res/MessageHeader"),
  SIQUC01_ANSWER_BODY("siquc01res/MessageBody"),
  RESULT_LIST("ResultList"),
  RESULT("ResultOfQualificationConfirmation"),
  SEARCH_INFO("QualificationConfirmSearchInfo"),
  ELDERLY("ElderlyRecipientCertificateInfo"),
  LIMIT("LimitApplicationCertificateRelatedInfo"),
  DISEASE_LIST("SpecificDiseasesCertificateList"),
  DISEASE("SpecificDiseasesCertificateInfo"),
  PUBLIC_EXPENSE_LIST("PublicExpenseResultList"),
  MEDICAL_TICKET("MedicalTicketInfo"),
  BULK_UPLOAD_HEADER("bulk01res/MessageHeader"),
  BULK_UPLOAD_BODY("bulk01res/MessageBody"),
  BULK_HEADER("bulk02res/MessageHeader"),
  BULK_BODY("bulk02res/MessageBody"),
  UNIT("BulkConfirmUnit"),
  RE_INQUIRY_UNIT("muhvr02res/BulkConfirmUnit"),
  MUIMM02_BODY("muimm02res/MessageBody"),
  REGISTRATION_UNIT("BulkRegistrationUnit"),
  MUQUC02_RESULT("muquc02res/ResultOfQualificationConfirmation"),
  SIQUC01_REQUEST_HEADER("siquc01req/MessageHeader"),
  SIQUC01_REQUEST_BODY("siquc01req/MessageBody"),
  SIQUC01_REQUEST_SEARCH("siquc01req/QualificationConfirmSearchInfo"),
  RETRIEVAL_REQUEST_HEADER("retrieval01req/MessageHeader"),
  RETRIEVAL_REQUEST_BODY("retrieval01req/MessageBody"),
  MUHVQ01_REQUEST_SEARCH("muhvq01req/QualificationConfirmSearchInfo"),
  SIIMM01_REQUEST_HEADER("siimm01req/MessageHeader"),
  SIIMM01_REQUEST_BODY("siimm01req/MessageBody"),
  REFERENCE_NUMBER_REQUEST("siimm01req/ReferenceNumberRegistrationInfo"),
  SIIMM01_ANSWER_HEADER("siimm01res/MessageHeader"),
  SIIMM01_ANSWER_BODY("siimm01res/MessageBody"),
  REFERENCE_NUMBER_ANSWER("ReferenceNumberRegistrationInfo"),
  SIHVD01_REQUEST_HEADER("sihvd01req/MessageHeader"),
  SIHVD01_REQUEST_BODY("sihvd01req/MessageBody"),
  SIHVD01_REQUEST_SEARCH("sihvd01req/QualificationConfirmSearchInfo"),
  SIHVD01_ANSWER_HEADER("sihvd01res/MessageHeader"),
  SIHVD01_ANSWER_BODY("sihvd01res/MessageBody"),
  SIHVD01_ANSWER_SEARCH("sihvd01res/QualificationConfirmSearchInfo"),
  SIHVQ01_REQUEST_HEADER("sihvq01req/MessageHeader"),
  SIHVQ01_REQUEST_BODY("sihvq01req/MessageBody"),
  SIHVQ01_REQUEST_SEARCH("sihvq01req/QualificationConfirmSearchInfo"),
  SIHVQ01_ANSWER_HEADER("sihvq01res/MessageHeader"),
  SIHVQ01_ANSWER_BODY("sihvq01res/MessageBody"),
  SIHVQ01_ANSWER_SEARCH("sihvq01res/QualificationConfirmSearchInfo"),
  SIURL01_REQUEST_HEADER("siurl01req/MessageHeader"),
  SIURL01_REQUEST_BODY("siurl01req/MessageBody"),
  SIURL01_ANSWER_HEADER("siurl01res/MessageHeader"),
  SIURL01_ANSWER_BODY("siurl01res/MessageBody"),
  SIINQ01_REQUEST_HEADER("siinq01req/MessageHeader"),
  SIINQ01_REQUEST_BODY("siinq01req/MessageBody"),
  SIINQ01_ANSWER_HEADER("siinq01res/MessageHeader"),
  SIINQ01_ANSWER_BODY("siinq01res/MessageBody"),
  SIUPD01_REQUEST_HEADER("siupd01req/MessageHeader"),
  SIUPD01_REQUEST_BODY("siupd01req/MessageBody"),
  SIUPD01_ANSWER_HEADER("siupd01res/MessageHeader"),
  SIUPD01_ANSWER_BODY("siupd01res/MessageBody"),
  SETTING_CHANGE_LIST("siupd01req/EnvironmentSettingList"),
  SETTING_CHANGE("siupd01req/EnvironmentSetting"),
  SETTING_LIST("EnvironmentSettingList"),
  SETTING("EnvironmentSetting"),
  MUONQ01_REQUEST_SEARCH("muonq01req/QualificationConfirmSearchInfo"),
  MUTIC01_REQUEST_SEARCH("mutic01req/QualificationConfirmSearchInfo"),
  COLLECT_REQUEST_HEADER("bulk02req/MessageHeader"),
  COLLECT_REQUEST_BODY("bulk02req/MessageBody"),
  ;

  private final String inFile;

  BlockName(String inFile) {
    this.inFile = inFile;
  }

  String inFile() {
    return inFile;
  }
}
