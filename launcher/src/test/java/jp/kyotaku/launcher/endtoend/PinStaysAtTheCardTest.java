package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 暗証番号はカードと代役の外に出ない (design 6) */
@BrowserTest
class PinStaysAtTheCardTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final Pattern CHALLENGE = Pattern.compile("\"challengeId\":\"([0-9a-f-]{36})\"");
  private static final List<String> WRONG_PINS = List.of("7352", "5690", "2987");

  private static final PinSearch SEARCH = new PinSearch(List.of("4731"));

  private final Rehearsal rehearsal;
  private final Browser browser;

  PinStaysAtTheCardTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void 暗証番号はサーバーの通信にも記録にもデータベースにも現れない() throws Exception {
    var rightPins = new ArrayList<String>();
    var before = Set.copyOf(databaseAsRows());
    try (var standIn = WatchedStandIn.insteadOfTheOneOf(rehearsal)) {
      rightPins.add(registers(standIn, SampleNation.HARU, WRONG_PINS.subList(0, 2)));
      rightPins.add(registers(standIn, SampleNation.KAZUO, WRONG_PINS.subList(2, 3)));
      var pins = new ArrayList<>(WRONG_PINS);
      pins.addAll(rightPins);
      pins.add(holdsTheLockedCard(standIn));

      recordersSawTheRound(standIn);
      var search = new PinSearch(pins);
      assertThat(search.in(standIn.saidToTheStandIn())).as("the search can find").isEqualTo(pins);
      assertThat(search.in(standIn.saidToTheServer())).as("traffic of the server").isEmpty();
      assertThat(search.in(logs())).as("logs").isEmpty();
      var written = databaseAsRows().stream().filter(row -> !before.contains(row)).toList();
      assertThat(written).as("rows of the round").isNotEmpty();
      assertThat(search.in(String.join("\n", written))).as("database").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST / HTTP/1.1\r\n\r\ncard=2000001&pin=4731",
        "{\"pin\":\"4731\"}",
        "(1,\"\\x70696e3d34373331\")",
        "34373331",
        "NDczMQ==",
        "d2c5ea6c63da5897cbd7a3146e762162b2528dd79fe4fcef0bcfeb86d7136dbe",
      })
  void 探し方は形を変えた暗証番号も見つける(String leak) {
    assertThat(SEARCH.in("before " + leak + " after")).containsExactly("4731");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14731",
        "x4731",
        "2024-06-03 09:00:00.4731+09",
        "Content-Length: 4731\r\n",
        "\\x73657373696f6e3d3134373331",
        "session=9a0b1c2d-4731-4731-8731-123456784731",
      })
  void 探し方は別の数を暗証番号と数えない(String other) {
    assertThat(SEARCH.in("before " + other + " after")).isEmpty();
  }

  /** The right PIN, entered after these wrong ones. */
  private String registers(WatchedStandIn standIn, SamplePerson person, List<String> wrongPins) {
    try (var phone = Visitor.with(browser, Device.PHONE).withPlainAnswers()) {
      var screens = new PatientScreens(phone, standIn.server(), STATION);
      screens.comesToTheCard(Choices.allBut());
      for (var pin : wrongPins) {
        screens.holds(person, pin);
        phone.reads("暗証番号が違います。");
        phone.sees(PatientScreens.CARD);
      }
      var pin = new SamplePins(rehearsal.standIn()).of(person);
      screens.holds(person, pin);
      screens.isDone();
      return pin;
    }
  }

  private String holdsTheLockedCard(WatchedStandIn standIn) {
    try (var phone = Visitor.with(browser, Device.PHONE).withPlainAnswers()) {
      var screens = new PatientScreens(phone, standIn.server(), STATION);
      var pin = new SamplePins(rehearsal.standIn()).of(SampleNation.TOME);
      screens.comesToTheCard(Choices.allBut());
      screens.holds(SampleNation.TOME, pin);
      phone.sees("カードがロックされました");
      return pin;
    }
  }

  /** Otherwise that nothing is found would mean nothing. */
  private void recordersSawTheRound(WatchedStandIn standIn) throws SQLException, IOException {
    var said = standIn.saidToTheServer();
    var challenges =
        CHALLENGE.matcher(said).results().map(found -> found.group(1)).distinct().toList();
    assertThat(challenges).hasSize(3);
    assertThat(said).contains("WRONG_PIN", "LOCKED", "\"signature\":", "\"certificate\":");
    assertThat(said).contains("POST /reception/choices", "POST /reception/card");
    assertThat(said).doesNotContainIgnoringCase("Content-Encoding:");
    assertThat(databaseAsText()).contains(challenges).contains(SampleNation.HARU.name().written());
    assertThat(logs()).contains("Started KyotakuServer", "PostgreSQL 18");
  }

  private String logs() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(rehearsal.data().resolve("logs"))) {
      for (var file : files.toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return text.toString();
  }

  private String databaseAsText() throws SQLException {
    return String.join("\n", databaseAsRows());
  }

  /**
   * Rows as text, but for their numbers: those are counted up by all the tests, and one of them may
   * be a PIN by chance. Nothing that a person types is kept as a number.
   */
  private List<String> databaseAsRows() throws SQLException {
    var database = Database.of(rehearsal);
    var rows = new ArrayList<String>();
    var readings =
        database.texts(
            """
            SELECT format('SELECT concat_ws('','', %s) FROM %I.%I',
                string_agg(format('%I::text', column_name), ', ' ORDER BY ordinal_position),
                table_schema, table_name)
            FROM information_schema.columns JOIN information_schema.tables
              USING (table_catalog, table_schema, table_name)
            WHERE table_type = 'BASE TABLE'
              AND table_schema NOT IN ('pg_catalog', 'information_schema')
              AND data_type NOT IN ('smallint', 'integer', 'bigint')
            GROUP BY table_schema, table_name
            """);
    for (var reading : readings) {
      rows.addAll(database.texts(reading));
    }
    return rows;
  }
}
