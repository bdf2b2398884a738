package jp.kyotaku.card;

import java.io.ByteArrayOutputStream;

/** 応答 (response APDU) */
record Answer(Octets data, StatusWord status) {

  static Answer of(StatusWord status) {
    return new Answer(Octets.EMPTY, status);
  }

  static Answer success(Octets data) {
    return new Answer(data, StatusWord.SUCCESS);
  }

  static Answer parse(byte[] bytes) {
    if (bytes.length < 2) {
      throw new IllegalArgumentException("an answer has at least its two status bytes");
    }
    var all = Octets.of(bytes);
    int end = bytes.length - 2;
    return new Answer(all.slice(0, end), new StatusWord(all.at(end) << 8 | all.at(end + 1)));
  }

  boolean succeeded() {
    return status.equals(StatusWord.SUCCESS);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(data.toArray());
    out.write(status.value() >> 8);
    out.write(status.value());
    return out.toByteArray();
  }
}
