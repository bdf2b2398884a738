package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("kyotaku.root", ".."));

  /** `module/Type`, `module/…/Type` or `module/web/Type`, as the journey names the files. */
  private static final String NAME = "`([a-z]+)/(?:[a-z…]+/)*([A-Z]\\w+)`";

  private static final Pattern NAMED = Pattern.compile(NAME);

  private static final Pattern ARROW = Pattern.compile(NAME + "\\s+→\\s+(?=" + NAME + ")");

  /** What a class is given by its constructor. */
  private static final Pattern GIVEN =
      Pattern.compile("^  private final (\\w+) \\w+;", Pattern.MULTILINE);

  private static final Pattern COMPONENT =
      Pattern.compile("^@(Component|Controller|RestController)\\b", Pattern.MULTILINE);

  private static final List<Source> SOURCES = sources();

  /** ソースの一つ */
  private record Source(Path file, String text) {

    static Source of(Path file) {
      try {
        return new Source(file, Files.readString(ROOT.resolve(file)));
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }

    String type() {
      return file.getFileName().toString().replace(".java", "");
    }

    boolean isBelow(String folder) {
      return StreamSupport.stream(file.spliterator(), false)
          .anyMatch(part -> part.toString().equals(folder));
    }

    boolean mentions(String other) {
      return Pattern.compile("\\b" + other + "\\b").matcher(text).find();
    }
  }

  /** 文書に出てくる名 */
  private record Named(String folder, String type) {

    static Stream<Named> in(String text) {
      return NAMED.matcher(text).results().map(found -> new Named(found.group(1), found.group(2)));
    }

    List<Source> sources() {
      return SOURCES.stream()
          .filter(source -> source.type().equals(type) && source.isBelow(folder))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-visit.md", "re-inquiry.md", "consent.md", "claim-file.md"})
  void 道のりの文書が名を挙げるファイルはみなある(String document) throws IOException {
    var named = Named.in(text(document)).collect(Collectors.toSet());

    assertThat(named)
        .hasSizeGreaterThan(30)
        .allSatisfy(one -> assertThat(one.sources()).as("%s", one).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-visit.md", "re-inquiry.md", "consent.md", "claim-file.md"})
  void 矢印の左のファイルは右のファイルを使う(String document) throws IOException {
    var arrows = ARROW.matcher(text(document)).results().toList();

    assertThat(arrows).hasSizeGreaterThan(4).allSatisfy(JourneyDocumentTest::assertUsed);
  }

  private static void assertUsed(MatchResult arrow) {
    var left = new Named(arrow.group(1), arrow.group(2));
    String right = arrow.group(4);
    assertThat(left.sources())
        .as("%s → %s", left, right)
        .anyMatch(source -> source.mentions(right));
  }

  @Test
  void 初回訪問の道のりは_通るファイルが受け取る部品をみな挙げる() throws IOException {
    String document = text("first-visit.md");
    String way = document.substring(0, document.indexOf("## 9. Beside this way"));
    var mentioned = Named.in(document).map(Named::type).collect(Collectors.toSet());
    var components = components();
    var passed =
        Named.in(way)
            .flatMap(named -> named.sources().stream())
            .filter(source -> source.file().startsWith("server"))
            .collect(Collectors.toSet());

    assertThat(components).hasSizeGreaterThan(100);
    assertThat(passed)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            source ->
                assertThat(mentioned).as(source.type()).containsAll(given(source, components)));
  }

  private static Set<String> components() {
    return SOURCES.stream()
        .filter(source -> source.file().startsWith("server"))
        .filter(source -> COMPONENT.matcher(source.text()).find())
        .map(Source::type)
        .collect(Collectors.toSet());
  }

  private static List<String> given(Source source, Set<String> components) {
    return GIVEN
        .matcher(source.text())
        .results()
        .map(found -> found.group(1))
        .filter(components::contains)
        .toList();
  }

  private static List<Source> sources() {
    try (var files = Files.walk(ROOT, 12)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> file.toString().contains("src/main/java"))
          .filter(file -> file.toString().endsWith(".java"))
          .map(Source::of)
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static String text(String document) throws IOException {
    return Files.readString(ROOT.resolve("docs/journeys").resolve(document));
  }
}
