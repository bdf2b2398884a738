package jp.kyotaku.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 区分のコードと資料の表 (oqs-interface 7) */
class CodeTablesTest {

  static Stream<Arguments> tables() {
    return Stream.of(
        table("007", Sex.values()),
        table("008", LossReason.values()),
        table("009", PersonKind.values()),
        table("010", CardClassification.values()),
        table("011", LimitCertificateKind.values()),
        table("012", LimitCategory.values()),
        table("013", SpecificDisease.values()),
        table("017", PrescriptionForm.values()),
        table("018", TicketType.values()),
        table("019", TreatmentType.values()),
        table("020", SingleOrCombined.values()),
        table("021", Presence.values()),
        table("022", Inconsistency.values()),
        table("026", DesignatedInstitutionMatch.values()),
        table("028", TreatmentFlag.values()),
        table("031", ConsentEndReason.values()),
        table("033", UrlKind.values()),
        table("034", SheetForm.values()),
        table("035", ChangeFlag.values()),
        table("038", PrescriptionUseSetting.values()),
        table("039", ConfirmationTiming.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  @NeedsPapers
  void 区分のコードは資料の表と過不足がない(String number, List<String> codes) {
    String values =
        Papers.table("spec/oqs-interface.md", "7. Code tables").stream()
            .filter(row -> row.getFirst().equals(number))
            .findFirst()
            .orElseThrow()
            .get(2)
            .replaceAll("\\(.*?\\)", "");
    var inPaper =
        Pattern.compile("(?:^|[,:] )([A-Z]?[0-9]{1,2}) ")
            .matcher(values)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(codes).containsExactlyInAnyOrderElementsOf(inPaper);
  }

  @Test
  void あとからできたコードはそのまま示す() {
    assertThat(Coded.inWords(LimitCategory.values(), "A03")).isEqualTo("区分ウ");
    assertThat(Coded.inWords(LimitCategory.values(), "C01")).isEqualTo("C01");
  }

  private static <E extends Enum<E> & Coded> Arguments table(String number, E[] values) {
    return Arguments.of(number, Arrays.stream(values).map(Coded::code).toList());
  }
}
