package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import javax.crypto.spec.SecretKeySpec;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.ReadQrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  /** Two hundred addresses as they are sealed. */
  @Test
  void どの文字のアドレスでも読み取れる() {
    var seal = new AddressSeal((byte) 1, new SecretKeySpec(new byte[32], "AES"));
    var code = new InstitutionCode("1360090011");
    for (int i = 0; i < 200; i++) {
      var address = "http://192.168.11.23:8080/r/" + seal.seal(new AddressSeal.Contents(code, i));
      assertThat(ReadQrCode.svg(QrCode.of(URI.create(address)).svg())).isEqualTo(address);
    }
  }

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
