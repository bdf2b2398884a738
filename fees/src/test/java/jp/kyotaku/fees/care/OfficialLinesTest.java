package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;

/** 手引の記録例: the same care gives the same amount, jobs, visits of the day and kind of instruction. */
class OfficialLinesTest {

  private static final Pattern LINE = Pattern.compile("\"line\": \"(KA,[^\"]*)\"");
  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());

  private record OfficialLine(
      String code, int amount, String jobs, String visitCount, String instruction) {}

  @Test
  @NeedsPapers
  void 記録例の額と職種等と同日訪問回数と指示区分が一致する() throws IOException {
    var official = official();

    assertThat(official).hasSizeGreaterThan(40);
    assertThat(official.stream().map(OfficialLinesTest::calculated).toList()).isEqualTo(official);
  }

  private static OfficialLine calculated(OfficialLine official) {
    return CALCULATE.of(month(official)).lines().stream()
        .filter(line -> line.code().digits().equals(official.code()))
        .map(OfficialLinesTest::asOfficial)
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("not billed: " + official));
  }

  private static OfficialLine asOfficial(FeeLine line) {
    return new OfficialLine(
        line.code().digits(),
        line.amount(),
        line.jobs(),
        line.visitCount(),
        line.instructionKind());
  }

  private static CareMonth month(OfficialLine official) {
    var schedule = FeeSchedules.builtIn().on(Scene.SUNDAY).orElseThrow();
    var scene = NamedExamples.scene(schedule.find(official.code()).orElseThrow());
    if (official.amount() == 8325) {
      scene.remoteness = Remoteness.ONE_WAY;
    }
    var month = scene.month();
    var instructed = month.instructed(instructions(scene, official));
    boolean ofVisits = !official.jobs().isEmpty() && official.code().charAt(1) < '5';
    return ofVisits ? instructed.visited(visits(scene, official.jobs())) : instructed;
  }

  private static Instruction[] instructions(Scene scene, OfficialLine official) {
    return Stream.of(scene.kind.instruction().code(), official.instruction())
        .flatMap(code -> InstructionKind.of(code).stream())
        .map(Scene::instruction)
        .toArray(Instruction[]::new);
  }

  /** Each day of the scene with the visits that the jobs tell. */
  private static List<Visit> visits(Scene scene, String jobs) {
    return IntStream.range(0, scene.days)
        .mapToObj(Scene.SUNDAY::plusDays)
        .flatMap(day -> visits(scene, day, jobs).stream())
        .toList();
  }

  private static List<Visit> visits(Scene scene, LocalDate day, String jobs) {
    var byVisit = new TreeMap<Integer, List<JobCode>>();
    for (int at = 0; at < jobs.length(); at += 2) {
      int code = Integer.parseInt(jobs.substring(at, at + 2));
      byVisit
          .computeIfAbsent((code - 1) / 10, _ -> new ArrayList<>())
          .add(JobCode.of("%02d".formatted((code - 1) % 10 + 1)).orElseThrow());
    }
    return byVisit.entrySet().stream()
        .map(visit -> visit(scene, day, visit.getKey(), visit.getValue()))
        .toList();
  }

  private static Visit visit(Scene scene, LocalDate day, int number, List<JobCode> staff) {
    var visit =
        Visit.of(day, staff.getFirst())
            .at(scene.start.plusHours(3L * number))
            .lasting(scene.minutes)
            .under(scene.kind)
            .as(scene.purpose)
            .in(SameBuilding.all(scene.people));
    for (JobCode companion : staff.subList(1, staff.size())) {
      visit = visit.with(companion);
    }
    return visit;
  }

  private static List<OfficialLine> official() throws IOException {
    var file = Papers.file("data/uke-official-examples/tebiki_r6_example_lines.json");
    return LINE.matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1).split(",", -1))
        .map(
            cells ->
                new OfficialLine(
                    cells[3], Integer.parseInt(cells[5]), cells[6], cells[7], cells[8]))
        .toList();
  }
}
