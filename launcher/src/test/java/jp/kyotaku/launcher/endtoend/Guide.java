package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 手引き: written by the test that plays it, so that it cannot go stale. Steps and texts are compared
 * with docs/guide, pictures never; both are rewritten by -Dkyotaku.write-docs=true.
 */
final class Guide {

  private static final Path FOLDER =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/guide");

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Path> pictures = new ArrayList<>();
  private int steps;

  Guide(String name, String title, String introduction) {
    this.name = name;
    text.append("# ").append(title).append("\n\n").append(introduction).append('\n');
  }

  void part(String title) {
    text.append("\n## ").append(title).append('\n');
  }

  /**
   * One step with what each screen shows at this moment; the screens' headings are read from them.
   */
  void step(String title, String words, Visitor... screens) {
    steps++;
    text.append("\n### %d. %s\n\n%s\n\n".formatted(steps, title, words));
    text.append(row(Stream.of(screens).map(Guide::heading)));
    text.append(row(Stream.of(screens).map(_ -> "---")));
    text.append(row(Stream.of(screens).map(this::picture)));
  }

  /** A list of what to do or to look at within the last step. */
  void points(String... points) {
    text.append('\n');
    for (var point : points) {
      text.append("- ").append(point).append('\n');
    }
  }

  void isWhatTheFolderHolds() throws IOException {
    var file = FOLDER.resolve(name + ".md");
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(file));
    assertThat(pictures)
        .allSatisfy(picture -> assertThat(FOLDER.resolve(picture)).isNotEmptyFile());
  }

  private String picture(Visitor screen) {
    var picture =
        Path.of("images", "%s-%d-%s.png".formatted(name, steps, screen.device().inFileNames()));
    pictures.add(picture);
    Screenshots.take(screen, FOLDER.resolve(picture), "body");
    return "![%s](%s)".formatted(heading(screen), picture);
  }

  private static String heading(Visitor screen) {
    return screen.device().label() + "「" + screen.words().select("h1").text() + "」";
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
