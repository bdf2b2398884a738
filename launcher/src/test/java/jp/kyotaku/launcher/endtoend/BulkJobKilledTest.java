package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.launcher.Ports;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * 一括の仕事は、どの進み具合で ./run が強制終了されても同じ完全な結果になる (issue 4): one list of each of two kinds, killed
 * together by kill -9: mostly with all that ./run has started, each third time ./run alone, whose
 * children then end by themselves; each time started again over the same folder.
 */
@Tag("slow")
class BulkJobKilledTest {

  private static final int LINES = Integer.getInteger("kyotaku.bulk-lines", 20_000);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final SampleInstitution STATION = SampleNation.HIDAMARI;

  /** As the server cuts a file. */
  private static final int LINES_PER_PART = 1_000;

  private static final int PARTS = LINES / LINES_PER_PART;

  /** Besides the kill while a file arrives, the one right after, and the one before the end. */
  private static final int KILLS_BETWEEN = 7;

  private static final int EACH_THIRD = 3;

  private final Path folder;
  private final int port = Ports.free().server();
  private final byte[] eligibility = new BulkFiles(STATION, LINES).eligibility();
  private final byte[] reInquiry = new BulkFiles(STATION, LINES).reInquiry();
  private final List<String> seen = new ArrayList<>();
  private RunProcess run;
  private int kills;

  BulkJobKilledTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    this.folder = folder;
    this.run = RunProcess.start(folder, port, folder.resolve("data"));
  }

  @AfterEach
  void 止める() {
    run.process().destroy();
    run.process().onExit().join();
  }

  @Test
  void 十の進み具合で稽古を強制終了しても_一行も失わず重ねず_止められなかった仕事と同じ結果になる() throws Exception {
    run.awaitServer();
    visitsHaru();
    var station = station();
    station.collect(OqsMessage.MUQUC02, ask(station, "told-before"), PATIENCE);
    String expected = result(station, OqsMessage.MUQUC02, ask(station, "undisturbed"));
    String expectedAgain = result(station, OqsMessage.MUHVR02, askAgain(station, "undisturbed"));
    Gate.build(run.database());

    killWhileItArrives(station);
    String number = ask(station, "killed");
    String again = askAgain(station, "killed");
    killTwoJobs(number, again);
    Gate.letEnd(run.database());

    assertThat(new TreeSet<>(seen)).as("different points of progress").hasSize(10);
    assertThat(result(station, OqsMessage.MUQUC02, number)).isEqualTo(expected);
    assertThat(result(station, OqsMessage.MUHVR02, again)).isEqualTo(expectedAgain);
    assertThat(expectedAgain).contains("<QualificationValidity>1<", "KYT-3101");
    assertThat(ask(station, "killed")).as("the same file again").isEqualTo(number);
    assertThat(askAgain(station, "killed")).as("the same file again").isEqualTo(again);
    eachLineIsThereOnce(run.database(), number);
    eachLineIsThereOnce(run.database(), again);
    assertThat(run.database().count("SELECT count(*) FROM inquiry.bulk_job")).isEqualTo(5);
  }

  /** So that the re-inquiry has somebody to answer about. */
  private void visitsHaru() throws IOException {
    var reception =
        Reception.begin(run.server(), run.data(), STATION, SampleNation.HARU, Choices.allBut());
    assertThat(reception.register()).isEqualTo(Reception.Said.REGISTERED);
  }

  /** Nothing of it is left that anybody would see, and the whole file is accepted afterwards. */
  private void killWhileItArrives(BulkOverHttp station) throws Exception {
    var line = station.uploadHalf(OqsMessage.MUQUC01, eligibility, "killed");
    Until.met("ファイルが届きかけている", PATIENCE, () -> laidDown() >= PARTS / 4);
    seen.add("while it arrives");
    killAndStartAgain();
    line.disconnect();
    try (var page = ProgressPage.signedIn(run.server(), STATION)) {
      assertThat(page.lists("undisturbed")).isTrue();
      assertThat(page.lists("killed")).isFalse();
    }
  }

  private long laidDown() throws Exception {
    return run.database().count("SELECT count(*) FROM inquiry.bulk_lines");
  }

  private void killTwoJobs(String number, String again) throws Exception {
    killAt(0, number, again);
    for (int kill = 1; kill <= KILLS_BETWEEN; kill++) {
      killAt(kill * PARTS / (KILLS_BETWEEN + 1), number, again);
    }
    killAt(PARTS, number, again);
  }

  /** As soon as the page of the terminal says for both that so much is done. */
  private void killAt(int parts, String number, String again) throws Exception {
    Gate.open(run.database(), parts);
    int lines = parts * LINES_PER_PART;
    try (var page = ProgressPage.signedIn(run.server(), STATION)) {
      for (var job : List.of(number, again)) {
        Until.met(parts + "のまとまりが済む", PATIENCE, () -> page.of(job).orElseThrow().done() == lines);
      }
      var progress = page.of(number).orElseThrow();
      assertThat(progress.lines()).isEqualTo(LINES);
      seen.add(progress.percent() + " %");
    }
    killAndStartAgain();
  }

  private void killAndStartAgain() throws Exception {
    long begun = System.nanoTime();
    boolean alone = ++kills % EACH_THIRD == 0;
    if (alone) {
      run.killAlone();
    } else {
      run.killAll();
    }
    run = RunProcess.start(folder, port, folder.resolve("data"));
    run.awaitServer();
    System.out.printf(
        "%s: %s killed, back after %d ms%n",
        seen.getLast(),
        alone ? "./run alone" : "everything",
        Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }

  private BulkOverHttp station() throws IOException {
    return new BulkOverHttp(run.server(), run.secrets(), STATION);
  }

  private String ask(BulkOverHttp station, String name) throws Exception {
    return station.upload(OqsMessage.MUQUC01, eligibility, name);
  }

  private String askAgain(BulkOverHttp station, String name) throws Exception {
    return station.upload(OqsMessage.MUHVR01, reInquiry, name);
  }

  /** Moment and reception number stand in the header and differ. */
  private static String result(BulkOverHttp station, OqsMessage download, String number)
      throws Exception {
    var message = station.collect(download, number, PATIENCE);
    assertThat(message).contains("<NumberOfProcessingResult>" + LINES + "<");
    return message.substring(message.indexOf("<MessageBody>"));
  }

  private static void eachLineIsThereOnce(Database database, String number) throws Exception {
    assertThat(
            database.count(
                "SELECT sum(lines) FROM inquiry.bulk_result WHERE reception_number = ?", number))
        .isEqualTo(LINES);
    assertThat(
            database.count(
                """
                SELECT count(*) FROM audit.event
                WHERE kind IN ('ELIGIBILITY_INQUIRED_IN_BULK', 'ELIGIBILITY_INQUIRED', 'RE_INQUIRY_REFUSED')
                  AND fact LIKE ?
                """,
                "%\"receptionNumber\":\"" + number + "\"%"))
        .isEqualTo(LINES);
    assertThat(
            database.count(
                """
                SELECT count(*) FROM inquiry.bulk_lines l
                JOIN inquiry.bulk_job j ON j.upload_id = l.upload_id WHERE j.reception_number = ?
                """,
                number))
        .isZero();
  }
}
