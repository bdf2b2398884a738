package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleFile;

/** 生成した人々の資格のファイル (docs/interface/insurer-files.md) */
final class PeopleFile {

  private PeopleFile() {}

  static Path write(Path file, GeneratedPeople people) throws IOException {
    try (var content = SampleFile.ENTITLEMENTS.open(people.stream())) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
