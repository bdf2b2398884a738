package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import jp.kyotaku.server.inquiry.AnswerMessage;

/** 電文の本体, read up to a limit. */
final class MessageBody {

  private static final int LARGEST = AnswerMessage.LARGEST;

  private MessageBody() {}

  /** Empty when it is larger than allowed. */
  static Optional<byte[]> read(HttpServletRequest request) throws IOException {
    long announced = request.getContentLengthLong();
    if (announced > LARGEST) {
      return Optional.empty();
    }
    // A length that is announced is never exceeded; asking for just so much saves a buffer per
    // check.
    int most = announced < 0 ? LARGEST + 1 : (int) announced;
    byte[] content = request.getInputStream().readNBytes(most);
    return content.length > LARGEST ? Optional.empty() : Optional.of(content);
  }
}
