package jp.kyotaku.mynaportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  private static final String BANNER = "の見本です。本物のマイナポータルではありません。";

  private final Pages pages = new Pages();

  @Test
  void 何に署名するかを機関と6つの項目で見せる() {
    String html = pinPage(Asking.CHALLENGE, Notice.NONE, 3);

    assertThat(html).contains(BANNER, "見本訪問看護ステーションひだまり", "訪問診療等");
    assertThat(html).contains("手術情報", "診療情報", "薬剤情報", "特定健診等情報", "限度額情報", "特定疾病療養受療証情報");
    assertThat(html.split("同意する</strong>", -1)).hasSize(2);
    assertThat(html.split("同意しない</strong>", -1)).hasSize(6);
    assertThat(html).doesNotContain("role=\"alert\"");
  }

  @Test
  void 暗証番号の欄は数字4けたで隠して入れ覚えさせない() {
    assertThat(pinPage(Asking.CHALLENGE, Notice.NONE, 3))
        .containsPattern(
            "<input id=\"pin\"[^>]*type=\"password\"[^>]*inputmode=\"numeric\""
                + "[^>]*pattern=\"\\[0-9]\\{4}\"[^>]*required[^>]*autocomplete=\"off\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 暗証番号が違います。あと2回まちがえると、カードがロックされます。",
    "1, 暗証番号が違います。あと1回まちがえると、カードがロックされます。",
    "0, 暗証番号が違います。カードはロックされています。",
  })
  void R_071_間違えたあとは残り回数を言う(int left, String sentence) {
    assertThat(pinPage(Asking.CHALLENGE, Notice.WRONG_PIN, left))
        .containsPattern("role=\"alert\"[^>]*>" + sentence);
  }

  @Test
  void 機関の名前に入ったタグは文字として出る() {
    String html = pinPage(Asking.named("<script>alert('x')</script>"), Notice.NONE, 3);

    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void 断りの画面には文とすることと戻る道がある() {
    var refused =
        new Screen.Refused(
            new Refusal("KYT-2012", "この電子証明書は失効しています。", "窓口にご相談ください。"), Optional.of(Asking.DONE));

    String html = pages.message(MessagePage.refused(refused, "http://127.0.0.1:8080"));

    assertThat(html)
        .contains(BANNER, "この電子証明書は失効しています。", "窓口にご相談ください。", "KYT-2012")
        .contains("href=\"http://127.0.0.1:8080/reception/done\"", "受付の画面に戻る");
  }

  @Test
  void ロックの画面は市区町村の窓口を案内する() {
    assertThat(pages.message(MessagePage.locked(new Screen.Locked(Asking.DONE))))
        .contains("カードがロックされました", "市区町村の窓口", "登録されていません")
        .contains("href=\"http://127.0.0.1:8080/reception/done\"");
  }

  private String pinPage(Challenge challenge, Notice notice, int left) {
    var card =
        new CardRow(
            "2000001",
            "見本　ハル",
            "ミホン ハル",
            "ふつう",
            "昭和9年2月11日（1934年2月11日） 90歳",
            "見本都後期高齢者医療広域連合",
            "4731",
            left,
            false,
            "有効");
    return pages.enterPin(PinPage.of(new Screen.EnterPin(challenge, notice, "2000001"), card));
  }
}
