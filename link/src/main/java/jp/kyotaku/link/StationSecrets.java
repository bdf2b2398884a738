package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;

/** 機関ごとの資格情報のファイル: one line per station, institution code = secret */
final class StationSecrets {

  private StationSecrets() {}

  /** A line that cannot be read is named by its place in the file alone. */
  static List<StationSecret> read(Path file) throws IOException {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IllegalArgumentException badEscape) {
      throw new IOException("not a properties file", badEscape);
    }
    return lines.stringPropertyNames().stream()
        .sorted()
        .map(code -> new StationSecret(institution(code), lines.getProperty(code).strip()))
        .toList();
  }

  private static InstitutionCode institution(String code) {
    return switch (InstitutionCode.read(code.strip())) {
      case Reading.Good<InstitutionCode>(var institution) -> institution;
      case Reading.Bad<InstitutionCode>(var problem) -> throw new UnusableSecrets(problem);
    };
  }
}
