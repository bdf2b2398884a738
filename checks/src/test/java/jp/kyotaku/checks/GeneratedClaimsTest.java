package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.samples.claims.PaymentBody;
import jp.kyotaku.samples.claims.SampleClaims;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 作ったレセプトは点検を通り、入れた誤りはその場所で見つかる */
class GeneratedClaimsTest {

  private static final YearMonth JUNE = YearMonth.of(2024, 6);
  private static final int RECEIPTS = 400;

  private static final CheckClaim CHECK =
      new CheckClaim(CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10)));

  private static final List<List<String>> GENERATED = generated();

  private static byte[] file(int receipts, int seed, PaymentBody body) {
    var out = new ByteArrayOutputStream();
    new SampleClaims(receipts, seed, body, JUNE).writeTo(out);
    return out.toByteArray();
  }

  /** Each receipt as a file of its own: HM, its lines, GO. */
  private static List<List<String>> generated() {
    var all = new ArrayList<List<String>>();
    for (PaymentBody body : PaymentBody.values()) {
      var text = new String(file(RECEIPTS / 2, 5, body), SampleClaim.SHIFT_JIS);
      List<String> lines = text.lines().filter(line -> line.length() > 1).toList();
      for (String line : lines.subList(1, lines.size() - 1)) {
        if (line.startsWith("RE,")) {
          all.add(new ArrayList<>(List.of(lines.getFirst(), line.replaceFirst("RE,\\d+", "RE,1"))));
        } else {
          all.getLast().add(line);
        }
      }
    }
    all.forEach(receipt -> receipt.add("GO"));
    return all;
  }

  private static List<ClaimFinding> findings(byte[] file) {
    var findings = new ArrayList<ClaimFinding>();
    CHECK.file(new ByteArrayInputStream(file), part -> findings.addAll(part.findings()));
    return findings;
  }

  @Property(tries = 12, seed = "20240601")
  void 作ったファイルには何も言わない(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll PaymentBody body) {
    assertThat(findings(file(20, seed, body))).extracting(ClaimFinding::inWords).isEmpty();
  }

  @Example
  void 一件ずつ切り出しても何も言わない() {
    for (List<String> receipt : GENERATED) {
      assertThat(findings(SampleClaim.of(receipt).bytes()))
          .as(receipt.get(1))
          .extracting(ClaimFinding::inWords)
          .isEmpty();
    }
  }

  static List<InjectedFault> faults() {
    return FaultCatalogue.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void 入れた誤りを見つけ_そこから来ないことは言わない(InjectedFault fault) {
    int injected = 0;
    for (int at = 0; at < GENERATED.size() && injected < 4; at++) {
      injected += inject(fault, at) ? 1 : 0;
    }
    assertThat(injected).isPositive();
  }

  @Property(tries = 300, seed = "20240601")
  void どのレセプトに入れた誤りも見つける(
      @ForAll @IntRange(max = RECEIPTS - 1) int receipt, @ForAll @IntRange(max = 80) int fault) {
    inject(FaultCatalogue.all().get(fault), receipt);
  }

  static boolean inject(InjectedFault fault, int receipt) {
    var text = new ReceiptText(GENERATED.get(receipt));
    Optional<InjectedFault.Spot> spot = fault.change().apply(text);
    spot.ifPresent(
        where -> {
          var found = findings(SampleClaim.of(text.lines()).bytes());
          assertThat(found)
              .as(text.lines().toString())
              .anyMatch(
                  finding ->
                      finding.code().equals(fault.code())
                          && (where.item() == FaultCatalogue.ANYWHERE
                              || inShort(finding).equals(where)));
          assertThat(found)
              .filteredOn(finding -> !finding.code().equals(fault.code()))
              .filteredOn(finding -> !fault.follows().contains(finding.code()))
              .as(text.lines().toString())
              .extracting(finding -> finding.code() + " " + finding.inWords())
              .isEmpty();
        });
    return spot.isPresent();
  }

  private static InjectedFault.Spot inShort(ClaimFinding finding) {
    return new InjectedFault.Spot(
        finding.place().line() + " " + finding.place().record(), finding.place().item());
  }
}
