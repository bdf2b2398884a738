package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;
import jp.kyotaku.samples.GeneratedPerson;

/** 資格確認結果の確かめ: received bytes of one HTTP answer. Reads no more than it must. */
final class CheckAnswer {

  private static final byte[] OK = ascii("HTTP/1.1 200");
  private static final byte[] HEAD_END = ascii("\r\n\r\n");
  private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
  private static final byte[] VALID = ascii("<QualificationValidity>1</QualificationValidity>");

  private CheckAnswer() {}

  /** Whether {@code length} received bytes are one whole answer; more than one is an error. */
  static boolean whole(byte[] bytes, int length) {
    int headEnd = Bytes.find(HEAD_END, bytes, 0, length);
    if (headEnd < 0) {
      return false;
    }
    if (Bytes.find(OK, bytes, 0, OK.length) != 0) {
      throw new WrongAnswer("the server answered " + firstLine(bytes));
    }
    int expected = headEnd + HEAD_END.length + contentLength(bytes, headEnd);
    if (length > expected) {
      throw new WrongAnswer("more bytes than announced");
    }
    return length == expected;
  }

  /** Validity 1, and it is the asked person: no two have the same address. */
  static void requireFor(GeneratedPerson person, byte[] bytes, int length) {
    byte[] address =
        ("<Address>" + person.address() + "</Address>").getBytes(StandardCharsets.UTF_8);
    if (Bytes.find(VALID, bytes, 0, length) < 0) {
      throw new WrongAnswer("an answer is not validity 1");
    }
    if (Bytes.find(address, bytes, 0, length) < 0) {
      throw new WrongAnswer("an answer is not about the asked person");
    }
  }

  private static int contentLength(byte[] bytes, int headEnd) {
    int at = Bytes.find(LENGTH, bytes, 0, headEnd);
    if (at < 0) {
      throw new WrongAnswer("an answer without Content-Length");
    }
    int value = 0;
    for (int i = at + LENGTH.length; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  private static String firstLine(byte[] bytes) {
    var text = new String(bytes, 0, 64, StandardCharsets.US_ASCII);
    return text.lines().findFirst().orElse("nothing");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
