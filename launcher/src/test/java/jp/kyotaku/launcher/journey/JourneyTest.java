package jp.kyotaku.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** 一巡の進行: without any process */
class JourneyTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final List<String> done = new ArrayList<>();

  @Test
  void すべての段が通れば_順に番号と時間と確かめたことを示す() {
    var trouble =
        play(
            journey -> {
              journey.step("受付を開く", () -> does("開いた"));
              journey.step("同意を選ぶ", () -> does("選んだ"));
            });

    assertThat(trouble).isEmpty();
    assertThat(done).containsExactly("開いた", "選んだ");
    assertThat(lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("○  1\\. 受付を開く（\\d+\\.\\d\\d秒）"),
            line -> assertThat(line.strip()).isEqualTo("開いた"),
            line -> assertThat(line).matches("○  2\\. 同意を選ぶ（\\d+\\.\\d\\d秒）"),
            line -> assertThat(line.strip()).isEqualTo("選んだ"));
  }

  @Test
  void 通らない段で終わり_その段の番号と名前を言う() {
    var trouble =
        play(
            journey -> {
              journey.step("受付を開く", () -> does("開いた"));
              journey.step(
                  "同意を選ぶ",
                  () -> {
                    throw new StepFailed("手術情報がありません。");
                  });
              journey.step("登録する", () -> does("登録した"));
            });

    assertThat(trouble).hasValue("2番目の段「同意を選ぶ」が通りませんでした。");
    assertThat(done).containsExactly("開いた");
    assertThat(lines()).hasSize(4);
    assertThat(lines().get(2)).startsWith("×  2. 同意を選ぶ（");
    assertThat(lines().get(3).strip()).isEqualTo("手術情報がありません。");
  }

  @Test
  void 思いがけない例外でも_通らなかった段の名前を言う() {
    var trouble =
        play(
            journey ->
                journey.step(
                    "一覧を見る",
                    () -> {
                      throw new IllegalStateException("unforeseen");
                    }));

    assertThat(trouble).hasValue("1番目の段「一覧を見る」が通りませんでした。");
    assertThat(lines().getLast().strip()).isEqualTo("unforeseen");
  }

  private Optional<String> play(Consumer<Journey> steps) {
    try (var out = new PrintStream(written, true, StandardCharsets.UTF_8)) {
      return Journey.play(out, steps);
    }
  }

  private String does(String what) {
    done.add(what);
    return what;
  }

  private List<String> lines() {
    return written.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
