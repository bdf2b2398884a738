package jp.kyotaku.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.CRLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.card.authority.TestAuthority;

/**
 * マイナポータルアプリの代わり: serves the revocation list as the stand-in does; the browser's part is the
 * test's.
 */
public final class TestCardApp {

  private final TestAuthority authority;
  private final HttpServer server;
  private volatile List<RevokedCertificate> revoked = List.of();

  private TestCardApp(TestAuthority authority, HttpServer server) {
    this.authority = authority;
    this.server = server;
  }

  static TestCardApp start(TestAuthority authority) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var app = new TestCardApp(authority, server);
      server.createContext("/revocation-list", app::answer);
      server.start();
      return app;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void revoke(Collection<RevokedCertificate> certificates) {
    revoked = List.copyOf(certificates);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] list = authority.revocationList(revoked, Instant.now()).getEncoded();
      exchange.getResponseHeaders().set("Content-Type", "application/pkix-crl");
      exchange.sendResponseHeaders(200, list.length);
      exchange.getResponseBody().write(list);
    } catch (CRLException e) {
      throw new IllegalStateException("the revocation list cannot be written", e);
    }
  }
}
