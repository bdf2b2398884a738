package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** 保険者・福祉事務所・中央の資格情報 (HTTP Basic). Never shown. */
record InsurerSecret(String name, String secret) {

  private static final String CENTRAL = "kyotaku-central";

  static List<InsurerSecret> read(Path file) throws LoadNotServed {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new LoadNotServed("秘密のファイルを読めません: " + file, ExitCodes.UNREADABLE);
    }
    return lines.stringPropertyNames().stream()
        .sorted()
        .map(name -> new InsurerSecret(name.strip(), lines.getProperty(name).strip()))
        .toList();
  }

  /** The one that is asked for; else the only one; else the central one. */
  static Optional<InsurerSecret> choose(List<InsurerSecret> all, String name) {
    if (name.isEmpty() && all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    String wanted = name.isEmpty() ? CENTRAL : name;
    return all.stream().filter(secret -> secret.name.equals(wanted)).findFirst();
  }

  String authorization() {
    var pair = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public String toString() {
    return name + ":****";
  }
}
