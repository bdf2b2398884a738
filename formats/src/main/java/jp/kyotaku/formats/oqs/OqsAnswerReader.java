package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.code.TreatmentFlag;

/** 結果電文を読む, as a strict client does (5.4). */
public final class OqsAnswerReader {

  private OqsAnswerReader() {}

  public static OqsReading<Siquc01Answer> readSiquc01(byte[] content, int limitInBytes) {
    return read(new Siquc01Form(), content, limitInBytes);
  }

  public static OqsReading<BulkUploadAnswer> readMuhvq01(byte[] content, int limitInBytes) {
    return read(new Muhvq01Form(), content, limitInBytes);
  }

  public static OqsReading<BulkAnswer> readMuhvq02(byte[] content, int limitInBytes) {
    return read(new BulkCollectForm("MUHVQ02"), content, limitInBytes);
  }

  public static OqsReading<Muimm02Answer> readMuimm02(byte[] content, int limitInBytes) {
    return read(new Muimm02Form(), content, limitInBytes);
  }

  /** The upload answer of any bulk message. */
  public static OqsReading<BulkUploadAnswer> readUpload(
      OqsMessage message, byte[] content, int limitInBytes) {
    return OqsReader.read(
        content,
        limitInBytes,
        (header, body) ->
            message
                .form()
                .readAnswer(header, body)
                .filter(BulkUploadAnswer.class::isInstance)
                .map(BulkUploadAnswer.class::cast));
  }

  /** The download answer of a bulk message whose units are confirmations. */
  public static OqsReading<BulkAnswer> readCollected(
      OqsMessage message, byte[] content, int limitInBytes) {
    return read(new BulkCollectForm(message.name()), content, limitInBytes);
  }

  public static OqsReading<Siimm01Answer> readSiimm01(byte[] content, int limitInBytes) {
    return read(new Siimm01Form(), content, limitInBytes);
  }

  public static OqsReading<Sihvq01Answer> readSihvq01(byte[] content, int limitInBytes) {
    return read(new Sihvq01Form(TreatmentFlag.HOME_VISIT), content, limitInBytes);
  }

  public static OqsReading<Sihvq01Answer> readSionq01(byte[] content, int limitInBytes) {
    return read(new Sihvq01Form(TreatmentFlag.ONLINE), content, limitInBytes);
  }

  /** Of any message. */
  public static OqsReading<? extends OqsAnswer> read(
      OqsMessage message, byte[] content, int limitInBytes) {
    return read(message.form(), content, limitInBytes);
  }

  private static <A extends OqsAnswer> OqsReading<A> read(
      MessageForm<?, A> form, byte[] content, int limitInBytes) {
    return OqsReader.read(content, limitInBytes, form::readAnswer);
  }
}
