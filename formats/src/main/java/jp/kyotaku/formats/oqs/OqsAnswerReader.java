package jp.kyotaku.formats.oqs;

/** 結果電文を読む, as a strict client does (5.4). */
public final class OqsAnswerReader {

  private OqsAnswerReader() {}

  public static OqsReading<Siquc01Answer> readSiquc01(byte[] content, int limitInBytes) {
    return OqsReader.read(content, limitInBytes, AnswerParts::siquc01);
  }

  public static OqsReading<Muhvq01Answer> readMuhvq01(byte[] content, int limitInBytes) {
    return OqsReader.read(content, limitInBytes, AnswerParts::muhvq01);
  }

  public static OqsReading<Muhvq02Answer> readMuhvq02(byte[] content, int limitInBytes) {
    return OqsReader.read(content, limitInBytes, AnswerParts::muhvq02);
  }
}
