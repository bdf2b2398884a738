package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInsurers;

/** 保険者と審査支払機関: send their files, as the central sender may for all of them */
record Insurers(Rehearsal rehearsal) {

  private static final String ENTITLEMENTS =
      "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,"
          + "氏名,氏名カナ,氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所";
  private static final String REVIEWS = "医療機関等コード,保険者番号,記号,番号,枝番,生年月日,診療年月,請求番号,審査結果,決定日";

  void adds(OwnPerson person, String from) throws IOException {
    loads(ENTITLEMENTS, List.of(person.row("追加", from)));
  }

  /** One file ends the one entitlement and adds the other. */
  void moves(OwnPerson before, OwnPerson after, String day) throws IOException {
    loads(ENTITLEMENTS, List.of(before.ending(day), after.row("追加", day)));
  }

  /** 審査済み for these months, decided before today. */
  void review(SampleInstitution station, OwnPerson person, String... months) throws IOException {
    loads(
        REVIEWS,
        List.of(months).stream()
            .map(
                month ->
                    "%s,%s,再,%s,,%s,%s,,審査済み,2024-06-02"
                        .formatted(
                            station.code(),
                            person.insurer(),
                            person.number(),
                            OwnPerson.BORN,
                            month))
            .toList());
  }

  private void loads(String columns, List<String> rows) throws IOException {
    var name = URLEncoder.encode("異動 " + UUID.randomUUID() + ".csv", StandardCharsets.UTF_8);
    var content = columns + "\n" + String.join("\n", rows) + "\n";
    try (var window = new HttpWindow()) {
      var answer =
          window.send(
              HttpRequest.newBuilder(at("/insured/loads?name=" + name))
                  .header(
                      "Authorization",
                      Credentials.basic(rehearsal.insurerSecrets(), SampleInsurers.CENTRAL_SENDER))
                  .POST(BodyPublishers.ofString(content)));
      assertThat(answer.body()).contains("\"outcome\":\"LOADED\"");
    }
  }

  private URI at(String path) {
    return rehearsal.server().resolve(path);
  }
}
