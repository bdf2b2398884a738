package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ./kyotaku ask: the script itself, against what runs */
@Tag("slow")
@ExtendWith(SharedRehearsal.class)
class AskCommandTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final Path ROOT = Path.of(System.getProperty("kyotaku.root", ".."));

  private final Rehearsal rehearsal;

  AskCommandTest(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  @Test
  void 同意した人の資格をファイルで受け取り_人とファイルの名前を言う() throws Exception {
    var person = SampleNation.SAKURA;
    var reception = Reception.begin(rehearsal, STATION, person, Choices.allBut());
    assertThat(reception.register()).isEqualTo(Reception.Said.REGISTERED);

    var said = ask("--wait", "60");

    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text())
        .contains(person.name().written(), person.coverage().insurerName(), "資格: 有効です。")
        .containsPattern("回答ファイル: .*/res/OQSmuhvq02res_\\d+\\.xml");
  }

  @Test
  void 日付と機関を言わない資格確認は稽古の業務日に最初のステーションで行う() throws Exception {
    var coverage = SampleNation.HARU.coverage();

    var said =
        run(
            List.of(
                "siquc",
                "--insurer",
                coverage.insurer().value(),
                "--number",
                coverage.insuredId().number(),
                "--birth",
                SampleNation.HARU.birthDate().toString(),
                "--wait",
                "60"));

    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text())
        .contains("資格: 有効です。", "OQSsiquc01req_" + StationFiles.TODAY.toString().replace("-", ""))
        .contains("/" + SampleInstitutions.HIDAMARI.code().value() + "/res/");
  }

  @Test
  void 連携アプリが止まっていれば1で終わり_確かめることを言う() throws Exception {
    rehearsal.stop(ProcessName.LINK);
    try {
      var said = ask("--wait", "2");

      assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
      assertThat(said.text())
          .containsPattern("OQSmuhvq01res_\\d+\\.xml が届いていません")
          .contains("連携アプリ");
    } finally {
      rehearsal.restart(ProcessName.LINK);
    }
  }

  private record Said(int exitCode, String text) {}

  private Said ask(String... more) throws Exception {
    var day = StationFiles.TODAY.toString();
    var question = new ArrayList<>(List.of("muhvq", "--from", day, "--to", day));
    question.addAll(List.of(more));
    return run(question);
  }

  private Said run(List<String> question) throws Exception {
    var command =
        new ArrayList<>(List.of(ROOT.resolve("kyotaku").toAbsolutePath().toString(), "ask"));
    command.addAll(question);
    if (!question.contains("siquc")) {
      command.addAll(List.of("--station", STATION.code().value()));
    }
    command.addAll(List.of("--stations", rehearsal.data().resolve("stations").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
