package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.ConsFlg;
import jp.kyotaku.formats.oqs.FaceFile;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.ReferenceClassification;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.testing.StrictFaceReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 受付の知らせ: from the card's answer to the station's outbox, over real HTTP. */
@ServerTest
class FaceFileTest {

  private static final InstitutionCode PHARMACY = SampleInstitutions.TAMPOPO.code();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** 送り箱の一通 */
  private record Letter(String id, String name) {}

  @LocalServerPort int port;
  @Autowired OpenReception openReception;
  @Autowired ContinueReception continueReception;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;

  @Test
  void 設定した機関には受付の登録と同時に受付の知らせが一通だけ届く() {
    faceFile(true);
    var cardApp = confirmed(ConsentChoices.granting(List.of(ConsentItem.MEDICATION)));

    assertThat(TestCard.of(SampleNation.HARU).sign(port, cardApp).statusCode()).isEqualTo(200);

    var letters = letters();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().name())
        .matches("OQSsiquc01res_face_" + PHARMACY + "[A-Z0-9]{20}_\\d{14}\\.xml");
    byte[] content = new StationClient(port, PHARMACY).content(letters.getFirst().id()).body();
    assertThat(StrictFaceReader.complaints(content, "UTF-8")).isEmpty();
    tellsOfHaru(OqsAnswerReader.readSiquc01(content, 1 << 22).orThrow());
    assertThat(eventsOfFaceFiles()).isEqualTo(1);
    acknowledge(letters);
  }

  @Test
  void 設定していない機関には何も届かない() {
    faceFile(false);

    var answer = TestCard.of(SampleNation.KENICHI).sign(port, confirmed(ConsentChoices.all()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(letters()).isEmpty();
  }

  @Test
  void 資格のない人の受付からは何も届かない() {
    faceFile(true);

    TestCard.of(SampleNation.JIRO).sign(port, confirmed(ConsentChoices.all()));

    assertThat(letters()).isEmpty();
  }

  private static void tellsOfHaru(Siquc01Answer answer) {
    assertThat(answer.header().referenceClassification()).isEqualTo(ReferenceClassification.CARD);
    assertThat(answer.header().arbitraryFileIdentifier())
        .hasValueSatisfying(id -> assertThat(FaceFile.isOurs(id)).isTrue());
    assertThat(answer.body().orElseThrow().results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.person().name()).isEqualTo(SampleNation.HARU.name());
              assertThat(result.consents())
                  .hasEntrySatisfying(
                      ConsentItem.MEDICATION,
                      consent -> assertThat(consent.consFlg()).isEqualTo(ConsFlg.GIVEN))
                  .hasEntrySatisfying(
                      ConsentItem.SURGERY,
                      consent -> assertThat(consent.consFlg()).isEqualTo(ConsFlg.NONE));
              assertThat(result.certificates().limitApplication()).isEmpty();
            });
  }

  private URI confirmed(ConsentChoices choices) {
    var opened =
        (OpenReception.Opened.Begun) openReception.open(addresses.of(PHARMACY), Optional.empty());
    var reception = continueReception.find(opened.key()).orElseThrow();
    continueReception.choose(reception, choices);
    return continueReception.confirm(reception.id()).orElseThrow();
  }

  private List<Letter> letters() {
    var letters = new ArrayList<Letter>();
    JSON.readTree(new StationClient(port, PHARMACY).waiting(0))
        .forEach(
            letter ->
                letters.add(
                    new Letter(letter.get("id").asString(), letter.get("name").asString())));
    return letters;
  }

  private void acknowledge(List<Letter> letters) {
    var station = new StationClient(port, PHARMACY);
    letters.forEach(letter -> station.acknowledge(letter.id()));
    assertThat(letters()).isEmpty();
  }

  private long eventsOfFaceFiles() {
    return jdbc.sql(
            "SELECT count(*) FROM audit.event WHERE kind = 'FACE_FILE_WRITTEN'"
                + " AND institution_code = ? AND person_id IS NOT NULL")
        .param(PHARMACY.value())
        .query(Long.class)
        .single();
  }

  /** As the administrator's page does: another version of the settings. */
  private void faceFile(boolean on) {
    jdbc.sql(
            """
            INSERT INTO institutions.settings
              (institution_code, version, character_code, items_in_use, prescription, timing,
               home_visit_on, online_on, face_file_on, changed_at)
            SELECT institution_code, version + 1, character_code, items_in_use, prescription, timing,
              home_visit_on, online_on, ?, now()
            FROM institutions.settings WHERE institution_code = ? ORDER BY version DESC LIMIT 1
            """)
        .params(on, PHARMACY.value())
        .update();
  }
}
