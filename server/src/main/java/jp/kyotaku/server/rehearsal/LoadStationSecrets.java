package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.StationSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 連携アプリの秘密を読み込む, as the launcher made them. The secrets themselves never reach a log. */
@Component
@InRehearsal
class LoadStationSecrets {

  private static final Logger LOG = LoggerFactory.getLogger(LoadStationSecrets.class);

  private final StationSecrets secrets;
  private final Institutions institutions;

  LoadStationSecrets(StationSecrets secrets, Institutions institutions) {
    this.secrets = secrets;
    this.institutions = institutions;
  }

  void load(Optional<Path> file) {
    file.filter(Files::exists)
        .ifPresentOrElse(
            this::loadFile,
            () -> LOG.warn("No file of station secrets: the link application cannot sign in"));
  }

  private void loadFile(Path file) {
    var lines = read(file);
    for (String name : lines.stringPropertyNames()) {
      var code = InstitutionCode.read(name).orThrow();
      if (institutions.find(code).isPresent()) {
        secrets.set(code, lines.getProperty(name));
      } else {
        LOG.warn("A station secret is for an institution that is not here: {}", code);
      }
    }
  }

  private static Properties read(Path file) {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("The station secrets cannot be read", e);
    }
  }
}
