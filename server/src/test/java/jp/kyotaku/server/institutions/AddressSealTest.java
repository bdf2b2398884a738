package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import jp.kyotaku.kernel.InstitutionCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AddressSealTest {

  private static final AddressSeal SEAL =
      new AddressSeal((byte) 1, new SecretKeySpec(new byte[32], "AES"));
  private static final AddressSeal.Contents CONTENTS =
      new AddressSeal.Contents(new InstitutionCode("1360090011"), 7);

  @Test
  void 封じたものは開くと元に戻り毎回ちがう文字になる() {
    assertThat(SEAL.open(SEAL.seal(CONTENTS))).contains(CONTENTS);
    assertThat(SEAL.seal(CONTENTS)).isNotEqualTo(SEAL.seal(CONTENTS));
  }

  @Test
  void 機関コードはアドレスから読めない() {
    byte[] address = Base64.getUrlDecoder().decode(SEAL.seal(CONTENTS));

    assertThat(new String(address, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("1360090011");
  }

  @Property(tries = 400)
  void 一箇所でも書き換えられたアドレスは開かない(
      @ForAll @IntRange(max = 42) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] address = Base64.getUrlDecoder().decode(SEAL.seal(CONTENTS));
    address[place % address.length] ^= (byte) change;

    assertThat(SEAL.open(Base64.getUrlEncoder().withoutPadding().encodeToString(address)))
        .isEmpty();
  }

  @Property
  void でたらめな文字は開かない(@ForAll String anything) {
    assertThat(SEAL.open(anything)).isEmpty();
  }

  @Test
  void ほかの鍵では開かない() {
    var otherKey = new byte[32];
    otherKey[0] = 1;

    assertThat(
            new AddressSeal((byte) 1, new SecretKeySpec(otherKey, "AES")).open(SEAL.seal(CONTENTS)))
        .isEmpty();
  }
}
