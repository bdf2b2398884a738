package jp.kyotaku.launcher.journey;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Properties;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 保険者の異動: one file of the central sender ends the old entitlement and adds the new one. */
record NewInsurer(URI server, Path secrets, LocalDate day) {

  private static final SamplePerson HARU = SampleNation.HARU;
  private static final String NEW = "手本県後期高齢者医療広域連合";
  private static final String COLUMNS =
      "異動区分,連携キー,保険者番号,被保険者証区分,記号,番号,枝番,本人家族,資格取得日,資格喪失日,喪失事由,世帯主等氏名,氏名,氏名カナ,氏名その他,氏名その他カナ,性別,性別裏面,生年月日,郵便番号,住所";

  /** Of the insurer that she has from then on. */
  InsurerNumber number() {
    return SampleInsurers.all().stream()
        .filter(insurer -> insurer.name().equals(NEW))
        .findFirst()
        .orElseThrow()
        .number();
  }

  String load() {
    var answer = send(String.join("\n", COLUMNS, ending(), beginning(), ""));
    Expect.that(answer.contains("\"outcome\":\"LOADED\""), "ファイルを読み込めませんでした: " + answer);
    return HARU.coverage().insurer().value() + " の資格が終わり、" + number().value() + " の資格が始まった";
  }

  private String ending() {
    var coverage = HARU.coverage();
    return "終了,,%s,,%s,%s,%s,,%s,%s,99,,,,,,,,,,"
        .formatted(
            coverage.insurer().value(),
            coverage.insuredId().symbol(),
            coverage.insuredId().number(),
            coverage.insuredId().branch(),
            coverage.qualifiedFrom(),
            day);
  }

  private String beginning() {
    return "追加,%s,%s,01,,08000011,,1,%s,,,,%s,%s,,,2,,%s,190-0001,手本県手本市一丁目1番1号"
        .formatted(
            HARU.linkageKey(),
            number().value(),
            day,
            HARU.name().written(),
            HARU.name().kana(),
            HARU.birthDate());
  }

  private String send(String content) {
    var name = URLEncoder.encode("異動.csv", StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(server.resolve("/insured/loads?name=" + name))
            .header("Authorization", authorization())
            .POST(BodyPublishers.ofString(content))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException trouble) {
      throw new StepFailed("保険者のファイルを送れません。", trouble);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StepFailed("中断されました。", interrupted);
    }
  }

  private String authorization() {
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      lines.load(reader);
    } catch (IOException unreadable) {
      throw new StepFailed("保険者の秘密のファイルを読めません。", unreadable);
    }
    var pair =
        SampleInsurers.CENTRAL_SENDER + ":" + lines.getProperty(SampleInsurers.CENTRAL_SENDER, "");
    return "Basic "
        + Base64.getEncoder().encodeToString(pair.strip().getBytes(StandardCharsets.UTF_8));
  }
}
