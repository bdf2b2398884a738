package jp.kyotaku.fees.masters;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class HostileMastersTest {

  private static final byte[] GOOD =
      (String.join(",", Collections.nCopies(8, "\"0\"")) + "\r\n").getBytes(US_ASCII);

  @Property(tries = 500)
  void どんなバイト列でも行か指摘のどちらかになる(@ForAll byte[] content) {
    var findings = new Findings();
    var lines = new QuotedLines(OfficialTable.ADD_ONS, "r2_.csv", findings).read(content);

    assertThat(lines.isEmpty() && !findings.stopped()).isFalse();
  }

  @Property(tries = 500)
  void 引用符と区切りの並びはどれも読み切れる(
      @ForAll @Chars({'"', ',', '0', '\n'}) @StringLength(max = 60) String text) {
    var findings = new Findings();
    var lines =
        new QuotedLines(OfficialTable.ADD_ONS, "r2_.csv", findings).read(text.getBytes(US_ASCII));

    assertThat(lines).allMatch(line -> line.items().size() == 8);
    assertThat(lines.isEmpty() && !findings.stopped()).isFalse();
  }

  @Property(tries = 50)
  void 途中で切れたファイルは指摘になる(@ForAll @IntRange(min = 0, max = 30) int at) {
    var findings = new Findings();
    new QuotedLines(OfficialTable.ADD_ONS, "r2_.csv", findings).read(Arrays.copyOf(GOOD, at));

    assertThat(findings.stopped()).isTrue();
  }
}
