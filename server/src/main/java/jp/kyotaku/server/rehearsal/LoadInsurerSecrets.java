package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import jp.kyotaku.server.insured.load.InsurerSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 保険者・福祉事務所・中央の秘密を読み込む, as the launcher made them. They never reach a log. */
@Component
@InRehearsal
class LoadInsurerSecrets {

  private static final Logger LOG = LoggerFactory.getLogger(LoadInsurerSecrets.class);

  private final InsurerSecrets secrets;

  LoadInsurerSecrets(InsurerSecrets secrets) {
    this.secrets = secrets;
  }

  void load(Optional<Path> file) {
    file.filter(Files::exists).ifPresent(this::loadFile);
  }

  private void loadFile(Path file) {
    var lines = read(file);
    for (String name : lines.stringPropertyNames()) {
      if (!secrets.set(name, lines.getProperty(name))) {
        LOG.warn("A secret is for an insurer that is not here: {}", name);
      }
    }
  }

  private static Properties read(Path file) {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("The insurers' secrets cannot be read", e);
    }
  }
}
