package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** 人の情報は偶然に印字されない: such records write a toString of their own, which masks */
class PersonalDataTest {

  private static final String MADE_BY_THE_COMPILER = "java/lang/runtime/ObjectMethods";

  private static final Set<String> PRINTED_AS_THEY_ARE =
      Set.of(
          String.class.getName(),
          LocalDate.class.getName(),
          BigInteger.class.getName(),
          Optional.class.getName());

  /** Names of components that carry something of one person, or a secret. */
  private static final Set<String> PERSONAL =
      Set.of(
          "kana",
          "nameKana",
          "otherName",
          "otherNameKana",
          "householderName",
          "birthDate",
          "birthdate",
          "postalCode",
          "address",
          "symbol",
          "insuredNumber",
          "branch",
          "linkageKey",
          "serial",
          "password",
          "secret",
          "signature",
          "userId",
          "injuryName1");

  @Test
  void 人の情報を持つ記録は中身を印字しない() {
    var open = new TreeSet<String>();
    for (var type : everything()) {
      if (type.isRecord() && isPersonal(type) && printsAll(type)) {
        open.add(type.getName());
      }
    }
    assertThat(open).isEmpty();
  }

  /** The sample nation is fiction and may be named in the words of a failing test. */
  private static Iterable<JavaClass> everything() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(
            "jp.kyotaku.server", "jp.kyotaku.kernel", "jp.kyotaku.formats", "jp.kyotaku.card");
  }

  private static boolean isPersonal(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .anyMatch(PersonalDataTest::isPersonal);
  }

  /** What masks itself may stand in another's text. */
  private static boolean isPersonal(JavaField field) {
    return PERSONAL.contains(field.getName())
        && PRINTED_AS_THEY_ARE.contains(field.getRawType().getName());
  }

  private static boolean printsAll(JavaClass type) {
    try (var bytes = open(type.getSource().orElseThrow().getUri())) {
      return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
          .filter(method -> method.methodName().equalsString("toString"))
          .anyMatch(PersonalDataTest::isMadeByTheCompiler);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static InputStream open(URI source) throws IOException {
    return source.toURL().openStream();
  }

  private static boolean isMadeByTheCompiler(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(
            element ->
                element instanceof InvokeDynamicInstruction dynamic
                    && dynamic
                        .invokedynamic()
                        .bootstrap()
                        .bootstrapMethod()
                        .reference()
                        .owner()
                        .asInternalName()
                        .equals(MADE_BY_THE_COMPILER));
  }
}
