package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void 使われているポートは番号と選択肢の名を挙げて断る() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var free = Ports.free();
      var ports = new Ports(other.getLocalPort(), free.standIn(), free.link());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("サーバーのポート " + other.getLocalPort())
          .hasMessageContaining("--port");
    }
  }

  @Test
  void どのアドレスでも待つプログラムがいれば使われているとみなす() throws IOException {
    try (var other = new ServerSocket(0)) {
      var free = Ports.free();
      var ports = new Ports(free.server(), other.getLocalPort(), free.link());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("代役のポート " + other.getLocalPort());
    }
  }

  @Test
  void 連携アプリの画面のポートも使われていれば断る() throws IOException {
    try (var other = new ServerSocket(0)) {
      var free = Ports.free();
      var ports = new Ports(free.server(), free.standIn(), other.getLocalPort());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("連携アプリのポート " + other.getLocalPort());
    }
  }

  @Test
  void 代役と連携アプリの画面は次の二つの番号を使う() {
    assertThat(Ports.from(8080)).isEqualTo(new Ports(8080, 8081, 8082));
  }

  @Test
  void 次の番号がないポートは断る() {
    assertThatThrownBy(() -> Ports.from(65_534)).isInstanceOf(CannotStart.class);
  }
}
