package jp.kyotaku.card;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** DERの要素: only what certificates' extensions need */
record Der(int tag, Octets content) {

  private static final int OCTET_STRING = 0x04;
  private static final int OBJECT_IDENTIFIER = 0x06;
  private static final int SEQUENCE = 0x30;

  /** The bytes are not DER. */
  static final class Malformed extends RuntimeException {
    Malformed() {
      super("malformed DER");
    }
  }

  static Der read(Octets bytes) {
    int header = headerLength(bytes);
    int end = totalLength(bytes);
    if (end > bytes.length()) {
      throw new Malformed();
    }
    return new Der(bytes.at(0), bytes.slice(header, end));
  }

  /** The length of the whole element, known from its first bytes. */
  static int totalLength(Octets head) {
    int header = headerLength(head);
    int length = header == 2 ? head.at(1) : 0;
    for (int i = 2; i < header; i++) {
      length = length << 8 | head.at(i);
    }
    return header + length;
  }

  Octets octetString() {
    require(OCTET_STRING);
    return content;
  }

  List<Der> sequence() {
    require(SEQUENCE);
    var children = new ArrayList<Der>();
    for (int at = 0; at < content.length(); ) {
      var rest = content.slice(at, content.length());
      children.add(read(rest));
      at += totalLength(rest);
    }
    return children;
  }

  String objectIdentifier() {
    require(OBJECT_IDENTIFIER);
    var dotted = new StringJoiner(".");
    BigInteger arc = BigInteger.ZERO;
    for (int i = 0; i < content.length(); i++) {
      arc = arc.shiftLeft(7).or(BigInteger.valueOf(content.at(i) & 0x7F));
      if (content.at(i) < 0x80) {
        dotted.add(dotted.length() == 0 ? firstTwo(arc) : arc.toString());
        arc = BigInteger.ZERO;
      }
    }
    return dotted.toString();
  }

  private static String firstTwo(BigInteger arc) {
    int first = arc.min(BigInteger.valueOf(80)).intValue() / 40;
    return first + "." + arc.subtract(BigInteger.valueOf(first * 40L));
  }

  private static int headerLength(Octets bytes) {
    if (bytes.length() < 2) {
      throw new Malformed();
    }
    int more = bytes.at(1) < 0x80 ? 0 : bytes.at(1) & 0x7F;
    // 80 is the indefinite form, which DER forbids; more than 3 is no certificate.
    if (bytes.at(1) == 0x80 || more > 3 || bytes.length() < 2 + more) {
      throw new Malformed();
    }
    return 2 + more;
  }

  private void require(int expected) {
    if (tag != expected) {
      throw new Malformed();
    }
  }
}
