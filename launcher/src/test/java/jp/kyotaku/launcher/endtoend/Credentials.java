package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/** HTTP Basicの名と秘密, as a header's value */
final class Credentials {

  private Credentials() {}

  /**
   * @param secrets the file that the rehearsal wrote: name=secret
   */
  static String basic(Path secrets, String name) throws IOException {
    var lines = new Properties();
    try (var file = Files.newBufferedReader(secrets)) {
      lines.load(file);
    }
    var pair = name + ":" + lines.getProperty(name);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
