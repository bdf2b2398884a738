package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void 利用者とパスワードはアドレスから外れ環境変数で渡る() {
    var address =
        DatabaseAddress.read("jdbc:postgresql://db:5432/k?user=u&ssl=true&password=p%26w");

    assertThat(address.environment())
        .isEqualTo(
            Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://db:5432/k?ssl=true",
                "SPRING_DATASOURCE_USERNAME", "u",
                "SPRING_DATASOURCE_PASSWORD", "p&w"));
    assertThat(address.toString()).doesNotContain("p&w").doesNotContain("p%26w");
  }

  @Test
  void 形の違うアドレスは例を挙げて断る() {
    assertThatThrownBy(() -> DatabaseAddress.read("postgres://db/k"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("jdbc:postgresql://");
  }

  @Test
  void つながらないデータベースは一文で断る() {
    var address =
        DatabaseAddress.read("jdbc:postgresql://127.0.0.1:" + Ports.freeOne() + "/k?user=u");

    assertThatThrownBy(address::requireDurable)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("つながりません");
  }
}
