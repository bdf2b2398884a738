package jp.kyotaku.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SamplePerson;

/** 生成した人々のファイル (docs/interface/insurer-files.md) */
enum PeopleFile {
  ADDED("new entitlements") {
    @Override
    InputStream open(Stream<SamplePerson> people) {
      return SampleFile.ENTITLEMENTS.open(people);
    }
  },
  PAPERS("their papers") {
    @Override
    InputStream open(Stream<SamplePerson> people) {
      return SampleFile.CERTIFICATES.open(people);
    }
  },
  MOVED("everybody moves") {
    @Override
    InputStream open(Stream<SamplePerson> people) {
      return SampleFile.ENTITLEMENTS.openChanges(people.map(PeopleFile::moved));
    }
  },
  MOVED_AGAIN("the same once more") {
    @Override
    InputStream open(Stream<SamplePerson> people) {
      return MOVED.open(people);
    }
  };

  /** On a table that is full. */
  static final List<PeopleFile> FURTHER = List.of(PAPERS, MOVED, MOVED_AGAIN);

  private final String what;

  PeopleFile(String what) {
    this.what = what;
  }

  abstract InputStream open(Stream<SamplePerson> people);

  String what() {
    return what;
  }

  Path write(Path folder, GeneratedPeople people) throws IOException {
    var file = folder.resolve(name().toLowerCase(Locale.ROOT) + ".csv");
    try (var content = open(people.stream())) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static SamplePerson moved(SamplePerson person) {
    return new SamplePerson(
        person.linkageKey(),
        person.name(),
        person.otherName(),
        person.sex(),
        person.sexOnBack(),
        person.birthDate(),
        person.postalCode(),
        "新" + person.address(),
        person.coverages(),
        person.cards(),
        person.group(),
        person.story());
  }
}
