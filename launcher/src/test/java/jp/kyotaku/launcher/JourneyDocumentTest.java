package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("kyotaku.root", ".."));

  /** `module/Type`, `module/…/Type` or `module/web/Type`, as the journey names the files. */
  private static final Pattern NAMED = Pattern.compile("`([a-z]+)/(?:[a-z…]+/)*([A-Z]\\w+)`");

  @ParameterizedTest
  @ValueSource(strings = {"first-visit.md", "re-inquiry.md", "consent.md", "claim-file.md"})
  void 道のりの文書が名を挙げるファイルはみなある(String document) throws IOException {
    var named =
        NAMED
            .matcher(Files.readString(ROOT.resolve("docs/journeys").resolve(document)))
            .results()
            .map(found -> found.group(1) + "/" + found.group(2))
            .collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(30);
    assertThat(sources()).containsAll(named);
  }

  /** Every source file as folder/Type, once for each folder above it. */
  private static Set<String> sources() throws IOException {
    try (var files = Files.walk(ROOT, 12)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> file.toString().contains("src/main/java"))
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(JourneyDocumentTest::names)
          .collect(Collectors.toSet());
    }
  }

  private static java.util.stream.Stream<String> names(Path file) {
    String type = file.getFileName().toString().replace(".java", "");
    return java.util.stream.StreamSupport.stream(file.spliterator(), false)
        .map(folder -> folder + "/" + type);
  }
}
