package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.rehearsal.SampleAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class StartPageTest {

  @LocalServerPort int port;

  @Test
  void 入口は_つくりものであることと_四つの試し方を示す() {
    var page = new Browser(port).get("/").body();
    assertThat(page)
        .contains("すべて架空で、本物のオンライン資格確認等システムやマイナポータルにはつながっていません。")
        .contains("本物のオンライン資格確認等システムにはつながっていません。")
        .contains("自宅での受付を開く", "見本のカードと暗証番号の一覧を見る", "資格を取り寄せる", "端末を開く")
        .contains("翌日へ", "次の10日へ", "月末へ", "業務日時")
        .contains("href=\"" + TestSurroundings.cardApp().url() + "/\"");
  }

  @Test
  void どの見本のアカウントも_パスワードとともに示す() {
    var page = new Browser(port).get("/").body();
    for (SampleAccount account : SampleAccount.all()) {
      assertThat(page).contains(account.userId(), account.password(), account.role().label());
    }
  }

  @Test
  void ほかの見本の機関も_何のための機関かとともに示す() {
    var page = new Browser(port).get("/").body();
    for (SampleInstitution institution : SampleNation.institutions()) {
      assertThat(page).contains(institution.name() + "の受付を開く", institution.name() + "の端末を開く");
    }
    assertThat(page)
        .contains("みなし指定を受けないと届け出ている。", "訪問診療等の機能を使っていない。")
        .doesNotContain(SampleInstitutions.HOSHIZORA.name() + "の資格を取り寄せる");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void どちらの見本の機関の受付も開ける(int number) {
    SampleInstitution station = SampleNation.institutions().get(number);
    var browser = new Browser(port);
    var link =
        Pattern.compile("href=\"(/r/[^\"]+)\"[^>]*>" + station.name() + "の受付を開く")
            .matcher(browser.get("/").body());
    assertThat(link.find()).isTrue();
    assertThat(browser.get(link.group(1)).body()).contains(station.name());
  }
}
