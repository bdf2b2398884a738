package jp.kyotaku.server.insured.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** 送られてくるファイル */
final class Upload extends FilterInputStream {

  private final boolean asksFirst;
  private boolean begun;

  Upload(HttpServletRequest request) throws IOException {
    super(request.getInputStream());
    this.asksFirst = request.getHeader("Expect") != null;
  }

  @Override
  public int read() throws IOException {
    begun = true;
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    begun = true;
    return super.read(bytes, from, length);
  }

  /** Nothing was sent, and without a yes nothing will be. */
  boolean held() {
    return asksFirst && !begun;
  }

  /** Who is still sending does not listen yet. */
  void readToTheEnd() throws IOException {
    if (!held()) {
      transferTo(OutputStream.nullOutputStream());
    }
  }
}
