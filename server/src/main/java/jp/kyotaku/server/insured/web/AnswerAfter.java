package jp.kyotaku.server.insured.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** ファイルを受け終わってから返す: an upload that was held back is refused by status, so that it stays away. */
final class AnswerAfter extends OutputStream {

  private final Upload upload;
  private final HttpServletResponse response;

  AnswerAfter(Upload upload, HttpServletResponse response) {
    this.upload = upload;
    this.response = response;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (upload.held()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    }
    upload.readToTheEnd();
    response.getOutputStream().write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    response.flushBuffer();
  }
}
