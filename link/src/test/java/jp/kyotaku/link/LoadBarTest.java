package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LoadBarTest {

  private static final long MEGABYTE = 1 << 20;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void 棒は_どれだけ送ったかと_サーバーが何をしているかを示す() {
    try (var out = new PrintStream(written, true, StandardCharsets.UTF_8)) {
      try (var bar = new LoadBar(4 * MEGABYTE, out)) {
        bar.sent(MEGABYTE);
        bar.phase("送っています");
        bar.sent(3 * MEGABYTE);
        bar.phase("確かめています");
      }
    }

    assertThat(written.toString(StandardCharsets.UTF_8))
        .contains("読み込み", "25%", "1/4MB", "100%", "4/4MB", "確かめています");
  }
}
