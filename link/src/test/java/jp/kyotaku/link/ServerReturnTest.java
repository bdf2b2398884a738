package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerReturnTest {

  @Test
  void つながらないあいだ見張り_扉が開けば待つ人を起こす() throws IOException, InterruptedException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
    var serverReturn = new ServerReturn(URI.create("http://127.0.0.1:" + address.getPort()));
    var watch = Thread.ofVirtual().start(serverReturn);
    long seen = serverReturn.returns();
    serverReturn.reportAway();
    serverReturn.await(Duration.ofMillis(700), seen);
    assertThat(serverReturn.returns()).isEqualTo(seen);
    try (var server = new ServerSocket()) {
      server.bind(address);
      serverReturn.await(Duration.ofSeconds(20), seen);
      assertThat(serverReturn.returns()).isEqualTo(seen + 1);
    } finally {
      watch.interrupt();
      watch.join();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
