package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.kyotaku.server.ReadQrCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8080/r/AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKw",
        "http://192.168.100.200:65535/r/__________-----____________________------------____________",
        "https://a-rather-long-name-of-a-server.example.jp/r/AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAh"
      })
  void 画像も図形も読み取ると元のアドレスになる(String address) {
    var code = QrCode.of(URI.create(address));
    assertThat(ReadQrCode.png(code.png(12))).isEqualTo(address);
    assertThat(ReadQrCode.png(code.png(4))).isEqualTo(address);
    assertThat(ReadQrCode.svg(code.svg())).isEqualTo(address);
  }
}
