package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimFinding.Origin;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 誤りから来る誤りは言わない */
class FollowOnsTest {

  private static ClaimFinding finding(String text) {
    String[] parts = text.split(" ", -1);
    String[] place = parts[1].split("\\.", -1);
    return new ClaimFinding(
        parts[0],
        Level.L3,
        new Place(Integer.parseInt(parts[2]), place[0], Integer.parseInt(place[1]), ""),
        "",
        "違います。",
        "直してください。",
        Origin.OURS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same line and another
        "K1031 IH.2 7,K4818 IH.4 7 | K1031",
        "K1031 IH.2 7,K4818 IH.4 8 | K1031 K4818",
        // the same item and another
        "L2543 JD.5 7,K4812 JD.5 7 | L2543",
        "L2543 JD.5 7,K4812 JD.6 7 | L2543 K4812",
        // anywhere
        "K1031 MF.2 7,K4131 MF.2 7,K4804 RE.13 2 | K1031",
        // two of a kind do not hide each other
        "K3119 JS.4 9,K3120 JS.4 9 | K3119 K3120",
        "K4131 MF.2 7,K4804 RE.13 2 | K4131 K4804",
      })
  void 原因のあるところまで(String found, String left) {
    List<ClaimFinding> all = new ArrayList<>();
    Arrays.stream(found.split(",", -1)).map(FollowOnsTest::finding).forEach(all::add);

    assertThat(FollowOns.without(all))
        .extracting(ClaimFinding::code)
        .containsExactly(left.split(" ", -1));
  }

  /** What the reader finds is never kept back. */
  @Test
  void 言わないことにするのは決まりの指摘だけ() throws IOException {
    var codes =
        Arrays.stream(Rule.values())
            .flatMap(rule -> Arrays.stream(rule.codes().split("/", -1)))
            .collect(Collectors.toSet());
    try (var in = FollowOns.class.getResourceAsStream("follow-ons.txt")) {
      assertThat(in).isNotNull();
      var rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(row -> !row.startsWith("#") && !row.isBlank())
              .toList();
      assertThat(rows)
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(codes)
                      .contains(row.substring(row.lastIndexOf('|') + 1).strip().split(" ", -1)));
    }
  }
}
