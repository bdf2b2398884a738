package jp.kyotaku.formats.oqs;

/** 結果電文を読む, as a strict client does (5.4). */
public final class OqsAnswerReader {

  private OqsAnswerReader() {}

  public static OqsReading<Siquc01Answer> readSiquc01(byte[] content, int limitInBytes) {
    return read(new Siquc01Form(), content, limitInBytes);
  }

  public static OqsReading<Muhvq01Answer> readMuhvq01(byte[] content, int limitInBytes) {
    return read(new Muhvq01Form(), content, limitInBytes);
  }

  public static OqsReading<Muhvq02Answer> readMuhvq02(byte[] content, int limitInBytes) {
    return read(new Muhvq02Form(), content, limitInBytes);
  }

  private static <A extends OqsAnswer> OqsReading<A> read(
      MessageForm<?, A> form, byte[] content, int limitInBytes) {
    return OqsReader.read(content, limitInBytes, form::readAnswer);
  }
}
