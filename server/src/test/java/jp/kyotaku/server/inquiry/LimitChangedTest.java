package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.insured.InsuredRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一括照会の限度額変更有無 (6.1, code 014): 前回の一括の答えと比べる */
@ServerTest
class LimitChangedTest {

  private static final InstitutionCode CLINIC = SampleInstitutions.AOZORA.code();
  private static final String INSURER = "0627703" + CheckDigit.of("0627703");
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  private long entitlement;
  private String number = "";

  @BeforeEach
  void 証のない人がいる() {
    var rows = rows().insurer(INSURER, "試験限度額組合", "INSURER");
    long person = rows.person();
    number = Long.toString(person);
    entitlement = rows.coverage(person, INSURER, number, "01", LocalDate.of(2020, 4, 1), null);
  }

  @Test
  void 前の答えがなければ判定不能で1_変わらなければ0_変わるたびに一度だけ1になる() {
    rows().limit(entitlement, "A03");
    assertThat(told(CLINIC)).as("前の答えがない").isTrue();
    assertThat(told(CLINIC)).as("変わらない").isFalse();

    rows().limit(entitlement, "A03");
    assertThat(told(CLINIC)).as("同じことを言う新しい版").isFalse();

    rows().limit(entitlement, "A04");
    assertThat(told(CLINIC)).as("適用区分が変わった").isTrue();
    assertThat(told(CLINIC)).as("変わったあと").isFalse();

    rows().closeLimits(entitlement);
    assertThat(told(CLINIC)).as("なくなった").isTrue();
    assertThat(told(CLINIC)).as("ないまま").isFalse();
  }

  @Test
  void ほかの機関への答えとは比べない() {
    rows().limit(entitlement, "A03");
    told(CLINIC);

    assertThat(told(SampleInstitutions.TAMPOPO.code())).isTrue();
  }

  @Test
  void 一つのファイルに同じ人が何度あっても_その仕事より前の答えと比べる() {
    rows().limit(entitlement, "A03");

    assertThat(told(CLINIC, 1_500)).hasSize(1_500).containsOnly(true);
    assertThat(told(CLINIC, 1_500)).containsOnly(false);
  }

  private boolean told(InstitutionCode institution) {
    return told(institution, 1).getFirst();
  }

  private List<Boolean> told(InstitutionCode institution, int lines) {
    var station = new BulkStation(port, institution);
    var line =
        new QualificationConfirmSearchInfo(
            new InsurerNumber(INSURER),
            new InsuredId("", number, "01"),
            InsuredRows.BORN,
            false,
            Optional.empty());
    var request =
        new Muquc01Request(
            TODAY,
            institution,
            Optional.empty(),
            Stream.generate(() -> line).limit(lines).toList());
    var accepted =
        station.upload(
            OqsMessage.MUQUC01,
            UUID.randomUUID().toString(),
            OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS));
    return station.collect(OqsMessage.MUQUC02, accepted.receptionNumber()).units().stream()
        .map(unit -> unit.limitChanged().orElseThrow())
        .toList();
  }

  private InsuredRows rows() {
    return new InsuredRows(jdbc);
  }
}
