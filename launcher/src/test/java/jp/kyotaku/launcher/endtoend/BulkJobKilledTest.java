package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** 一括の仕事は、どの進み具合で強制終了されても同じ完全な結果になる (issue 4) */
@Tag("slow")
class BulkJobKilledTest {

  private static final int LINES = Integer.getInteger("kyotaku.bulk-lines", 20_000);
  private static final int KILLS = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final LocalDate TODAY = SampleNation.REHEARSAL_START.toLocalDate();

  /** As the server cuts a file. */
  private static final long LINES_PER_PART = 1_000;

  /**
   * Lets the job come so far and no farther: what goes on behind it waits, its look-up and its
   * events done, just before its commit. Otherwise the job would end while the server still starts.
   */
  private static final String GATE =
      """
      CREATE TABLE gate (parts integer NOT NULL);
      INSERT INTO gate VALUES (0);
      CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        WHILE NEW.part >= (SELECT parts FROM gate) LOOP
          PERFORM pg_sleep(0.01);
        END LOOP;
        RETURN NEW;
      END
      $$;
      CREATE TRIGGER gate BEFORE INSERT ON inquiry.bulk_result
        FOR EACH ROW EXECUTE FUNCTION wait_at_gate();
      """;

  private final Path folder;

  BulkJobKilledTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
    this.folder = folder;
  }

  @Test
  void 十の進み具合で強制終了しても_一行も失わず重ねず_止められなかった仕事と同じ結果になる() throws Exception {
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      var station = new BulkOverHttp(rehearsal, SampleNation.HIDAMARI);
      var database = Database.of(rehearsal);
      byte[] file = file();
      station.collect(station.upload(file, "told-before"), PATIENCE);
      String undisturbed = station.upload(file, "undisturbed");
      String expected = station.collect(undisturbed, PATIENCE);
      database.change(GATE);
      String killed = station.upload(file, "killed");

      var seen = killTenTimes(rehearsal, database, killed);
      String result = station.collect(killed, PATIENCE);

      System.out.println("killed at lines " + seen);
      assertThat(new TreeSet<>(seen)).as("different points of progress").hasSize(KILLS);
      assertThat(body(result)).isEqualTo(body(expected));
      assertThat(result).contains("<NumberOfProcessingResult>" + LINES + "<");
      assertThat(station.upload(file, "killed")).as("the same file again").isEqualTo(killed);
      eachLineIsThereOnce(database, killed);
    }
  }

  /**
   * How many lines had their result at each kill; two parts each time were just before their
   * commit.
   */
  private static List<Long> killTenTimes(Rehearsal rehearsal, Database database, String number)
      throws Exception {
    var seen = new ArrayList<Long>();
    for (int kill = 0; kill < KILLS; kill++) {
      long parts = 1 + (long) kill * (LINES / LINES_PER_PART) / KILLS;
      database.change("UPDATE gate SET parts = " + parts);
      Until.met(
          parts + "のまとまりが済む",
          PATIENCE,
          () -> done(database, number) >= Math.min(LINES, parts * LINES_PER_PART));
      rehearsal.kill(ProcessName.SERVER);
      seen.add(done(database, number));
      rehearsal.restart(ProcessName.SERVER);
    }
    database.change("UPDATE gate SET parts = " + LINES);
    return seen;
  }

  private static long done(Database database, String number) throws Exception {
    return database.count(
        "SELECT coalesce(sum(lines), 0) FROM inquiry.bulk_result WHERE reception_number = '"
            + number
            + "'");
  }

  private static void eachLineIsThereOnce(Database database, String number) throws Exception {
    assertThat(done(database, number)).isEqualTo(LINES);
    assertThat(
            database.count(
                "SELECT count(*) FROM audit.event WHERE kind = 'ELIGIBILITY_INQUIRED_IN_BULK'"
                    + " AND fact LIKE '%\"receptionNumber\":\""
                    + number
                    + "\"%'"))
        .isEqualTo(LINES);
    assertThat(database.count("SELECT count(*) FROM inquiry.bulk_lines")).isZero();
    assertThat(database.count("SELECT count(*) FROM inquiry.bulk_job")).isEqualTo(3);
  }

  /** Moment and reception number stand in the header and differ. */
  private static String body(String message) {
    return message.substring(message.indexOf("<MessageBody>"));
  }

  private static byte[] file() {
    var people = SampleNation.people();
    return OqsRequestWriter.write(
        new Muquc01Request(
            TODAY,
            SampleNation.HIDAMARI.code(),
            Optional.of("killed"),
            IntStream.range(0, LINES)
                .mapToObj(line -> line(people.get(line % people.size()), "row-" + line))
                .toList()),
        RequestFlavour.SHIFT_JIS);
  }

  private static QualificationConfirmSearchInfo line(SamplePerson person, String identifier) {
    var coverage = person.coverages().getFirst();
    return new QualificationConfirmSearchInfo(
        coverage.insurer(),
        coverage.insuredId(),
        person.birthDate(),
        false,
        Optional.of(identifier));
  }
}
