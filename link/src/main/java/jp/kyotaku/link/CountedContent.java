package jp.kyotaku.link;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 送った量を見せながら読む */
final class CountedContent extends FilterInputStream {

  private final LoadView view;

  CountedContent(InputStream content, LoadView view) {
    super(content);
    this.view = view;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    view.sent(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    view.sent(Math.max(number, 0));
    return number;
  }
}
