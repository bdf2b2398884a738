package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** 資料のファイルの点検 */
class OfficialExamplesTest {

  private static final CheckClaim CHECK =
      new CheckClaim(CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10)));

  /** Numbers of official examples are fiction without check digits (claims-nursing 6). */
  private static final Set<String> OF_FICTION = Set.of("K4801", "K4805", "K4806", "K4807", "K4818");

  private static List<ClaimFinding> findings(byte[] file) {
    var findings = new ArrayList<ClaimFinding>();
    CHECK.file(new ByteArrayInputStream(file), part -> findings.addAll(part.findings()));
    return findings;
  }

  private static byte[] paper(String path) throws IOException {
    return Files.readAllBytes(Papers.file("data/" + path));
  }

  @Test
  @NeedsPapers
  void 資料から組んだファイルは_作り物の番号のほかに言うことがない() throws IOException {
    var findings = findings(paper("uke-composed-samples/composed_ssk_202407_RECEIPTH.UKE"));
    assertThat(findings)
        .filteredOn(finding -> !OF_FICTION.contains(finding.code()))
        .extracting(ClaimFinding::inWords)
        .isEmpty();
    assertThat(findings).isNotEmpty();
  }

  @Test
  @NeedsPapers
  void 形の違うファイルにも_例外でなく指摘で答える() throws IOException {
    var findings = findings(paper("uke-nonconformant-samples/synthetic_medical_lv1_receipth.uke"));
    assertThat(findings).anyMatch(finding -> finding.level() == Level.L1);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.sentence()).isNotBlank();
              assertThat(finding.action()).isNotBlank();
            });
  }

  @Property(tries = 300)
  void どこを壊しても例外にならない(
      @ForAll @IntRange(max = 13) int claim,
      @ForAll @IntRange(max = 4000) int at,
      @ForAll @IntRange(max = 255) int value,
      @ForAll @IntRange(max = 3) int length) {
    String name =
        List.of(
                "self",
                "payer",
                "area",
                "preschool",
                "elderly",
                "latter",
                "psychiatric",
                "observation",
                "assistance",
                "terminal",
                "special",
                "discharge",
                "hospital",
                "twopayers")
            .get(claim);
    byte[] file = SampleClaim.named(name).bytes();
    for (int more = 0; more <= length; more++) {
      file[(at + more) % file.length] = (byte) (value + more);
    }
    assertThat(findings(file)).allMatch(finding -> !finding.sentence().contains("{}"));
  }
}
