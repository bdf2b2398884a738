package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class PlainHttpTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false, false",
    "::1,       false, false",
    "0.0.0.0,   false, true",
    "10.0.0.5,  false, true",
    ",          false, true",
    "0.0.0.0,   true,  false",
    ",          true,  false"
  })
  void 暗号化しないHTTPは_このコンピューターの中だけに許す(@Nullable String address, boolean encrypted, boolean leaves)
      throws UnknownHostException {
    var server = new ServerProperties();
    if (address != null) {
      server.setAddress(InetAddress.getByName(address));
    }
    if (encrypted) {
      server.setSsl(Ssl.forBundle("kyotaku"));
    }
    assertThat(ProductionGuard.plainHttpLeavesThisComputer(server)).isEqualTo(leaves);
  }
}
