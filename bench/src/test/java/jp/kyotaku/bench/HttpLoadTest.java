package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Test;

/** HTTPの負荷 */
class HttpLoadTest {

  private static final GeneratedPeople PEOPLE = new GeneratedPeople(100, 1);
  private static final Duration SHORT = Duration.ofMillis(200);

  @Test
  void 出した照会はみな答えを待って数えられる() throws IOException {
    try (var server = new FakeServer(PEOPLE, body -> body)) {
      var round = load(server).run(4, SHORT);
      assertThat(round.checks()).isEqualTo(server.answered()).isGreaterThanOrEqualTo(4);
      assertThat(round.latencies().total()).isEqualTo(round.checks());
      assertThat(round.personIds())
          .isGreaterThanOrEqualTo(round.checks() * GeneratedPeople.FIRST_ID);
    }
  }

  @Test
  void 一つでも違う答えがあれば測定は無効になる() throws IOException {
    try (var server = new FakeServer(PEOPLE, body -> body.replace("1</Q", "2</Q"))) {
      assertThatThrownBy(() -> load(server).run(2, SHORT)).isInstanceOf(WrongAnswer.class);
    }
  }

  private static HttpLoad load(FakeServer server) {
    var request =
        new CheckRequest(
            BenchMessage.SIQUC01,
            SampleNation.HIDAMARI.code(),
            "himitsu",
            LocalDate.of(2024, 6, 3));
    return new HttpLoad(server.address(), request, PEOPLE);
  }
}
