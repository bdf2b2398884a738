package jp.kyotaku.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jp.kyotaku.server");

  @Test
  void 時計は業務時計を通してだけ読む() {
    noClasses()
        .that()
        .doNotHaveSimpleName("BusinessClock")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void 電文の言葉は照会と稽古のほかに出てこない() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..inquiry..", "..rehearsal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jp.kyotaku.formats.oqs..")
        .check(CLASSES);
  }

  @Test
  void 画面は保管に直に触れない() {
    noClasses()
        .that()
        .resideInAPackage("..web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void HTTPの型は画面と口のほかに出てこない() {
    noClasses()
        .that()
        .resideInAPackage("jp.kyotaku.server.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
        .check(CLASSES);
  }

  @Test
  void SQLはモジュールの中の保管だけが書く() {
    noClasses()
        .that()
        .arePublic()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(JdbcClient.class, JdbcTemplate.class, NamedParameterJdbcTemplate.class)
        .check(CLASSES);
    classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate().check(CLASSES);
  }
}
