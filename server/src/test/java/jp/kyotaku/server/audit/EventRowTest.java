package jp.kyotaku.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kyotaku.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;

class EventRowTest {

  private static final Event EVENT =
      Event.of(
              EventKind.ELIGIBILITY_INQUIRED,
              Instant.parse("2024-06-03T00:00:00Z"),
              new InstitutionCode("1360090011"))
          .with("day", "2024-06-03")
          .about(4711, List.of(1L, 2L))
          .by("ippan");

  @Test
  void 事実には人も利用者も書かれず限られた部分の指紋がある() throws Exception {
    var row = EventRow.of(EVENT);

    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(row.restricted().getBytes(StandardCharsets.UTF_8)));
    assertThat(row.fact())
        .isEqualTo(
            "{\"at\":\"2024-06-03T00:00:00Z\",\"day\":\"2024-06-03\",\"institution\":\"1360090011\","
                + "\"kind\":\"ELIGIBILITY_INQUIRED\",\"restrictedHash\":\""
                + hash
                + "\"}")
        .doesNotContain("4711", "ippan");
    assertThat(row.restricted()).contains("\"person\":\"4711\"", "\"operator\":\"ippan\"");
    assertThat(row.coverageIds()).isEqualTo("{1,2}");
  }

  @Test
  void 同じ中身でも指紋は毎回ちがい推し量れない() {
    assertThat(EventRow.of(EVENT).fact()).isNotEqualTo(EventRow.of(EVENT).fact());
  }

  @Test
  void 正準形は名前の順で引用符と制御文字を書き分ける() {
    assertThat(EventRow.canonical(new TreeMap<>(Map.of("b", "1", "a", "\"\\\n髙"))))
        .isEqualTo("{\"a\":\"\\\"\\\\\\u000a髙\",\"b\":\"1\"}");
  }
}
