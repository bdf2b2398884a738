package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTest {

  /** design 2: every module may use those before it; reception and the screens come last. */
  private static final List<String> ORDER =
      List.of(
          "audit",
          "institutions",
          "insured",
          "identity",
          "consent",
          "continuity",
          "inquiry",
          "reception",
          "claims",
          "terminal",
          "rehearsal");

  private static final ApplicationModules MODULES = ApplicationModules.of(KyotakuServer.class);

  @Test
  void モジュールは公開された型だけで互いを使い輪を作らない() {
    MODULES.verify();
  }

  @Test
  void モジュールは家の図にあるものだけ() {
    assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrderElementsOf(ORDER);
  }

  static List<ApplicationModule> modules() {
    return MODULES.stream().toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void 矢印は上にだけ向く(ApplicationModule module) {
    int place = ORDER.indexOf(module.getIdentifier().toString());
    Set<String> used =
        module
            .getDirectDependencies(MODULES, DependencyType.values())
            .uniqueModules()
            .map(dependency -> dependency.getIdentifier().toString())
            .collect(Collectors.toSet());

    assertThat(ORDER.subList(0, place)).containsAll(used);
  }
}
