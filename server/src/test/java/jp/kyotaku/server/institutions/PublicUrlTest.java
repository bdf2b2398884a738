package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicUrlTest {

  private final MockEnvironment environment =
      new MockEnvironment().withProperty("server.port", "8080");

  @Test
  void 設定した宛先から始まる() {
    var settings = new AddressSettings(URI.create("http://192.168.11.23:8080"), (byte) 1);
    assertThat(new PublicUrl(settings, environment).of("/r/abc"))
        .hasToString("http://192.168.11.23:8080/r/abc");
  }

  @Test
  void 設定がなければこのコンピュータの本当のポートになる() {
    var url = new PublicUrl(new AddressSettings(null, (byte) 1), environment);
    assertThat(url.of("/r/abc")).hasToString("http://127.0.0.1:8080/r/abc");
    environment.setProperty("local.server.port", "41234");
    assertThat(url.of("/r/abc")).hasToString("http://127.0.0.1:41234/r/abc");
  }
}
