package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.Place;
import org.junit.jupiter.api.Test;

class FindingCountsTest {

  @Test
  void L1からL3は直してから請求し_L4とL48とL7はそのまま請求できる() {
    assertThat(Arrays.stream(Level.values()).filter(FindingCounts::stops))
        .containsExactly(Level.L1, Level.L2, Level.L3);
  }

  @Test
  void 段階ごとの数と_直すレセプトの数を数える() {
    var counts = new FindingCounts();
    var parts =
        ClaimReader.of(
            new ByteArrayInputStream(
                "HM\r\nRE,1\r\nRE,2\r\nRE,3\r\nGO\r\n".getBytes(StandardCharsets.US_ASCII)));

    counts.add(parts.next(), List.of(finding(Level.L48)));
    assertThat(counts.stops()).isFalse();
    counts.add(receipt(parts), List.of(finding(Level.L2), finding(Level.L3)));
    counts.add(receipt(parts), List.of(finding(Level.L4)));
    counts.add(receipt(parts), List.of());

    assertThat(counts.receipts()).isEqualTo(3);
    assertThat(counts.stoppedReceipts()).isEqualTo(1);
    assertThat(counts.stops()).isTrue();
    assertThat(counts.findings()).isEqualTo(4);
    assertThat(counts.of(Level.L2)).isEqualTo(1);
    assertThat(counts.of(Level.L7)).isZero();
  }

  private static ClaimPart receipt(ClaimReader parts) {
    var part = parts.next();
    assertThat(part).isInstanceOf(ClaimPart.OneReceipt.class);
    return part;
  }

  private static ClaimFinding finding(Level level) {
    return new ClaimFinding(
        "K0000", level, Place.FILE, "", "違います。", "直してください。", ClaimFinding.Origin.OURS);
  }
}
