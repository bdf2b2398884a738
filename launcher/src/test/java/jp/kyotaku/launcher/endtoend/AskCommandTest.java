package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** ./kyotaku ask: the script itself, against what runs */
@Tag("slow")
@ExtendWith(SharedRehearsal.class)
class AskCommandTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final SampleInstitution HOSPITAL = SampleInstitutions.CHUO;
  private static final String DAY = StationFiles.TODAY.toString();
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
  void 一人の番号を登録して再照会し_取り消せば断られる() throws Exception {
    var person = SampleNation.SAKURA;
    assertThat(Reception.begin(rehearsal, HOSPITAL, person, Choices.allBut()).register())
        .isEqualTo(Reception.Said.REGISTERED);

    says(0, "照会番号を登録しました。", with(numbers(person), "siimm", "--reference", "手元の番号1"));
    says(0, "資格: 有効です。", List.of("sihvq", "--reference", "手元の番号1"));
    says(0, "同意を取り消しました。", with(numbers(person), "sihvd", "--birth", birth(person)));
    says(1, "KYT-3105", List.of("sihvq", "--reference", "手元の番号1"));
  }

  @Test
  void アドレスと環境設定を見て_古い版に基づく更新は断られる() throws Exception {
    says(0, "/r/", List.of("siurl"));
    var settings = says(0, "CharacterCode=", List.of("siinq"));
    var version = settings.replaceFirst("(?s).*環境設定の版: (\\d+).*", "$1");
    says(0, "環境設定を更新しました。", List.of("siupd", "--version-seen", version, "FaceFile=1"));
    says(1, "KYT-", List.of("siupd", "--version-seen", "0", "FaceFile=0"));
    says(2, "という設定項目はありません", List.of("siupd", "--version-seen", "0", "Nandemo=1"));
  }

  @Test
  void 名簿と期間でまとめて照会できる(@TempDir Path folder) throws Exception {
    var list = folder.resolve("people.csv");
    var person = SampleNation.KAZUO;
    var id = person.coverage().insuredId();
    Files.writeString(
        list,
        "保険者番号,番号,記号,枝番,生年月日,照会番号\n"
            + String.join(
                ",",
                person.coverage().insurer().value(),
                id.number(),
                id.symbol(),
                id.branch(),
                birth(person),
                "手元の番号2")
            + "\n");

    says(0, "1件（正常 1、エラー 0）", List.of("list", list.toString()));
    says(1, "KYT-3101", List.of("list", list.toString(), "--as", "HOME_VISIT"));
    says(0, "手元の番号2: 登録しました。", List.of("list", list.toString(), "--as", "REFERENCE_NUMBERS"));
    says(1, "KYT-3415", List.of("list", list.toString(), "--as", "ONLINE"));
    says(1, "KYT-3415", List.of("muonq", "--from", DAY, "--to", DAY));
    says(0, "件（正常", List.of("mutic", "--month", DAY.substring(0, 7)));
    Files.writeString(list, "なまえ\n");
    says(2, "知らない列名", List.of("list", list.toString()));
  }

  private static String birth(SamplePerson person) {
    return person.birthDate().toString();
  }

  private static List<String> numbers(SamplePerson person) {
    var id = person.coverage().insuredId();
    return List.of(
        "--insurer",
        person.coverage().insurer().value(),
        "--symbol",
        id.symbol(),
        "--number",
        id.number(),
        "--branch",
        id.branch());
  }

  private static List<String> with(List<String> rest, String... first) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private String says(int exitCode, String words, List<String> question) throws Exception {
    var asked = new ArrayList<>(question);
    asked.addAll(List.of("--station", HOSPITAL.code().value(), "--wait", "60"));
    var said = said(asked);
    assertThat(said.exitCode()).as(said.text()).isEqualTo(exitCode);
    assertThat(said.text()).contains(words);
    return said.text();
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
    var asked = new ArrayList<>(question);
    if (!question.contains("siquc")) {
      asked.addAll(List.of("--station", STATION.code().value()));
    }
    return said(asked);
  }

  private Said said(List<String> question) throws Exception {
    var command =
        new ArrayList<>(List.of(ROOT.resolve("kyotaku").toAbsolutePath().toString(), "ask"));
    command.addAll(question);
    command.addAll(List.of("--stations", rehearsal.data().resolve("stations").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
