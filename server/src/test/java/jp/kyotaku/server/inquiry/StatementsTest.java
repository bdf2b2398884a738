package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一件の照会の速さの元 (design 5): one round trip to read, one shared insert to log */
@ServerTest
class StatementsTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void 一件の照会はSELECT一つと相乗りのINSERT一つで済む() {
    jdbc.sql("CREATE EXTENSION IF NOT EXISTS pg_stat_statements").update();
    ask(SampleNation.TOME);
    jdbc.sql("SELECT pg_stat_statements_reset()").query(row -> {});

    ask(SampleNation.TOME);

    assertThat(calls("insured[.]")).hasSize(1).allMatch(call -> call.startsWith("1 SELECT"));
    assertThat(calls("audit[.]event")).hasSize(1).allMatch(call -> call.startsWith("1 INSERT"));
    assertThat(calls("(consent|identity|institutions|reception|inquiry)[.]")).isEmpty();
  }

  @Test
  void 一件の再照会もSELECT一つと相乗りのINSERT一つで済む() {
    jdbc.sql("CREATE EXTENSION IF NOT EXISTS pg_stat_statements").update();
    reInquire(SampleNation.TOME);
    jdbc.sql("SELECT pg_stat_statements_reset()").query(row -> {});

    reInquire(SampleNation.TOME);

    assertThat(calls("insured[.]"))
        .hasSize(1)
        .allMatch(call -> call.startsWith("1 WITH known") && call.contains("continuity."));
    assertThat(calls("audit[.]event")).hasSize(1).allMatch(call -> call.startsWith("1 INSERT"));
    assertThat(calls("(identity|institutions|reception|inquiry)[.]")).isEmpty();
  }

  @Test
  void 一括照会の一まとまりは_資格と前回の答えをSELECT一つずつで読む() {
    jdbc.sql("CREATE EXTENSION IF NOT EXISTS pg_stat_statements").update();
    askInAList();
    jdbc.sql("SELECT pg_stat_statements_reset()").query(row -> {});

    askInAList();

    assertThat(calls("insured[.]coverage"))
        .hasSize(1)
        .allMatch(call -> call.startsWith("1 WITH a AS"));
    assertThat(calls("FROM audit[.]event"))
        .hasSize(1)
        .allMatch(call -> call.startsWith("1 SELECT"));
    assertThat(calls("FROM insured[.]certificate")).isEmpty();
  }

  private void askInAList() {
    var lines =
        List.of(
            BulkEligibilityTest.line(SampleNation.TOME, "a"),
            BulkEligibilityTest.line(SampleNation.KENICHI, "b"));
    var request = new Muquc01Request(LocalDate.of(2024, 6, 3), STATION, Optional.empty(), lines);
    var station = new BulkStation(port, STATION);
    var accepted =
        station.upload(
            OqsMessage.MUQUC01,
            UUID.randomUUID().toString(),
            OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS));
    station.collect(OqsMessage.MUQUC02, accepted.receptionNumber());
  }

  private void reInquire(SamplePerson person) {
    var coverage = person.coverage();
    var request =
        new Sihvq01Request(
            TreatmentFlag.HOME_VISIT,
            LocalDate.of(2024, 6, 3),
            STATION,
            Optional.empty(),
            new ReInquirySearchInfo(
                new ReInquirySearchInfo.Numbers(
                    coverage.insurer(), coverage.insuredId(), person.birthDate()),
                Optional.empty()));
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    assertThat(new StationClient(port, STATION).ask("sihvq01", content).statusCode())
        .isEqualTo(200);
  }

  private void ask(SamplePerson person) {
    var coverage = person.coverage();
    var request =
        new Siquc01Request(
            LocalDate.of(2024, 6, 3),
            STATION,
            Optional.empty(),
            new QualificationConfirmSearchInfo(
                coverage.insurer(),
                coverage.insuredId(),
                person.birthDate(),
                true,
                Optional.empty()));
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    assertThat(new StationClient(port, STATION).ask(content).statusCode()).isEqualTo(200);
  }

  /** How often which statement ran; the jobs' own table is looked at all the time. */
  private List<String> calls(String about) {
    return jdbc.sql(
            """
            SELECT s.calls || ' ' || s.query FROM pg_stat_statements s
            JOIN pg_database d ON d.oid = s.dbid
            WHERE d.datname = current_database() AND s.query ~ ?
              AND s.query NOT LIKE '%scheduled_tasks%' AND s.query NOT LIKE '%pg_stat_statements%'
            """)
        .param(about)
        .query(String.class)
        .list();
  }
}
