package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 生成した人々の資格のファイル (docs/interface/insurer-files.md) */
final class PeopleFile {

  private static final String HEADER =
      "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,"
          + "氏名,氏名カナ,氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所\n";

  private PeopleFile() {}

  static Path write(Path file, GeneratedPeople people) throws IOException {
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER);
      for (int index = 0; index < people.count(); index++) {
        writer.write(row(people.at(index)));
      }
    }
    return file;
  }

  private static String row(GeneratedPerson person) {
    var series = person.series();
    return String.join(
            ",",
            "追加",
            "G" + person.id(),
            series.insurer().value(),
            "01",
            series.symbol(),
            Integer.toString(person.number()),
            series.branch(),
            series.dependant() ? "家族" : "本人",
            "2023-08-01,,,",
            person.name().written(),
            person.name().kana(),
            ",",
            person.sex(),
            "",
            person.birthDate().toString(),
            person.postalCode(),
            person.address())
        + "\n";
  }
}
