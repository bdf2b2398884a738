package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * 共有の稽古: one for all classes that leave it running. Its data are shared too, so each test has a
 * person and a station of its own.
 */
final class SharedRehearsal implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(SharedRehearsal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Rehearsal.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(Rehearsal.class, _ -> Running.start(), Running.class)
        .rehearsal();
  }

  /**
   * Closed by JUnit when the last test has ended. The folder stays: its logs tell what went wrong.
   */
  private record Running(Rehearsal rehearsal) implements AutoCloseable {

    private static final Path FOLDER =
        Path.of(System.getProperty("kyotaku.root", "..")).resolve("launcher/target/end-to-end");

    static Running start() {
      try {
        if (Files.exists(FOLDER)) {
          delete(FOLDER);
        }
        return new Running(Rehearsal.start(RehearsalOptions.inFolder(FOLDER)));
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }

    private static void delete(Path folder) throws IOException {
      try (var all = Files.walk(folder)) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }

    @Override
    public void close() {
      rehearsal.close();
    }
  }
}
