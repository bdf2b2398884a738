package jp.kyotaku.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 保険者等のファイル */
class SampleFileTest {

  @ParameterizedTest
  @EnumSource(SampleFile.class)
  void どの行も見出しと同じ数の項目を持つ(SampleFile file) {
    var lines = file.lines(SampleNation.people().stream()).toList();

    int items = lines.getFirst().split(",", -1).length;
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(items));
  }

  @Test
  void 資格の行は人の順に資格を一つずつ書く() {
    assertThat(entitlements(InsurancePeople.SHINJI))
        .containsExactly(
            "追加,P0041,06138093,01,健本,2041,00,本人,2005-04-01,2024-05-01,03,,見本　伸二,ﾐﾎﾝ ｼﾝｼﾞ,,,1,,"
                + "1978-01-23,190-0041,見本都見本市稽古町41番地",
            "追加,P0041,01130012,01,2100041,41,00,本人,2024-05-01,,,,見本　伸二,ﾐﾎﾝ ｼﾝｼﾞ,,,1,,"
                + "1978-01-23,190-0041,見本都見本市稽古町41番地");
  }

  @Test
  void 家族の行には世帯主等の氏名を書く() {
    assertThat(entitlements(SampleNation.SAKURA).getFirst())
        .contains(",01,家族,2019-04-01,,,見本　健一,見本　さくら,");
  }

  @Test
  void 証の行は割合も期間も書く() {
    assertThat(body(SampleFile.CERTIFICATES, SampleNation.HARU))
        .containsExactly(
            "追加,39138094,,09000011,,2009-02-11,被保険者証,,,010,2023-08-01,2023-08-01,2024-07-31,,",
            "追加,39138094,,09000011,,2009-02-11,被保険者証,,,010,2024-08-01,2024-08-01,2025-07-31,,",
            "追加,39138094,,09000011,,2009-02-11,限度額適用認定証,01,B10,,2023-08-01,2023-08-01,"
                + "2024-07-31,,");
    assertThat(body(SampleFile.CERTIFICATES, DiseasePeople.HARUKA).getLast())
        .endsWith("特定疾病療養受療証,,2,,2023-08-01,2023-08-01,2024-07-31,,10000");
  }

  @Test
  void 医療券の行は月と指定医療機関を書く() {
    assertThat(body(SampleFile.TICKETS, MedicalAidPeople.YAEKO)).hasSize(3);
    assertThat(body(SampleFile.TICKETS, MedicalAidPeople.YAEKO).get(1))
        .startsWith("追加,12139010,2000016,2021-10-01,01,2024-06,2024-06-01,2024-06-30,0600491,")
        .contains("1360090011,0,見本訪問看護ステーションひだまり");
    assertThat(body(SampleFile.TICKETS, MedicalAidPeople.ISAO)).isEmpty();
  }

  @Test
  void カードの行は更新前の番号を書き登録のないカードは書かない() {
    assertThat(body(SampleFile.CARDS, CardPeople.REIKO))
        .containsExactly("追加,1999990,,P0010", "追加,2000010,1999990,P0010");
    assertThat(body(SampleFile.CARDS, CardPeople.MAMORU)).isEmpty();
  }

  @Test
  void 変更のファイルは異動区分のほかは同じ() throws IOException {
    try (var changes =
        new BufferedReader(
            new InputStreamReader(
                SampleFile.CARDS.openChanges(SampleNation.people().stream()),
                StandardCharsets.UTF_8))) {
      assertThat(changes.lines())
          .containsExactlyElementsOf(
              SampleFile.CARDS
                  .lines(SampleNation.people().stream())
                  .map(line -> line.replaceFirst("^追加", "変更"))
                  .toList());
    }
  }

  @Test
  void 流しながら読んでも行は同じ() throws IOException {
    var people = new GeneratedPeople(2_000, 3);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                SampleFile.ENTITLEMENTS.open(people.stream()), StandardCharsets.UTF_8))) {
      assertThat(reader.lines())
          .containsExactlyElementsOf(SampleFile.ENTITLEMENTS.lines(people.stream()).toList());
    }
  }

  private static List<String> entitlements(SamplePerson person) {
    return body(SampleFile.ENTITLEMENTS, person);
  }

  private static List<String> body(SampleFile file, SamplePerson person) {
    return file.lines(Stream.of(person)).skip(1).toList();
  }
}
