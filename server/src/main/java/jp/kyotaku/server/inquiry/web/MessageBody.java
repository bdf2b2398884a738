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
    byte[] content = request.getInputStream().readNBytes(LARGEST + 1);
    return content.length > LARGEST ? Optional.empty() : Optional.of(content);
  }
}
