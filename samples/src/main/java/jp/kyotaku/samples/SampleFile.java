package jp.kyotaku.samples;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** 保険者等のファイル: the four kinds of files that register people, made from people one by one. */
public enum SampleFile {
  ENTITLEMENTS(
      "資格",
      "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,"
          + "氏名,氏名カナ,氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所") {
    @Override
    Stream<List<String>> rows(SamplePerson person) {
      return person.coverages().stream().map(coverage -> FileRows.entitlement(person, coverage));
    }
  },
  CERTIFICATES(
      "証", "異動区分,保険者番号,記号,番号,枝番,資格取得日,証の種類,証区分,適用区分,負担割合,交付日,有効開始日,有効終了日," + "長期入院該当日,自己負担限度額") {
    @Override
    Stream<List<String>> rows(SamplePerson person) {
      return person.coverages().stream()
          .flatMap(
              coverage ->
                  coverage.certificates().stream()
                      .map(paper -> FileRows.certificate(coverage, paper)));
    }
  },
  TICKETS(
      "医療券",
      "異動区分,公費負担者番号,受給者番号,資格取得日,券種別,診療年月,有効開始日,有効終了日,交付番号,指定医療機関コード,"
          + "指定医療機関一致,指定医療機関名,処方箋発行元コード,処方箋発行元名,傷病名1,傷病名2,傷病名3,診療種別,本人支払額,"
          + "地区担当員名,取扱担当者名,単独併用,社会保険,後期高齢者医療,感染症,都道府県費,不整合,備考1,備考2,備考3") {
    @Override
    Stream<List<String>> rows(SamplePerson person) {
      return person.coverages().stream()
          .flatMap(
              coverage ->
                  coverage.tickets().stream().map(ticket -> FileRows.ticket(coverage, ticket)));
    }
  },
  CARDS("カード", "異動区分,シリアル番号,旧シリアル番号,連携キー") {
    @Override
    Stream<List<String>> rows(SamplePerson person) {
      return FileRows.cards(person);
    }
  };

  private final String label;
  private final String header;

  SampleFile(String label, String header) {
    this.label = label;
    this.header = header;
  }

  abstract Stream<List<String>> rows(SamplePerson person);

  public String label() {
    return label;
  }

  /** The lines of the file that the central sender sends; without line ends. */
  public Stream<String> lines(Stream<SamplePerson> people) {
    return Stream.concat(Stream.of(header), people.flatMap(this::rows).map(FileRows::line));
  }

  /** The central sender's file in UTF-8; people are asked for as they are read. */
  public InputStream open(Stream<SamplePerson> people) {
    return new LinesInputStream(lines(people).iterator());
  }

  /** The same file, whose rows change what stands there already. */
  public InputStream openChanges(Stream<SamplePerson> people) {
    return new LinesInputStream(lines(people).map(FileRows::asChange).iterator());
  }
}
