package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OQSsiquc01res_202406030001.xml",
        "OQSmuhvq02res_2024060300011.zip",
        "YZKsiquc01res_01240603090098765.pdf",
        "OQSsiquc01res_..見本 (1).XML",
      })
  void 決められた形の回答の名前は使える(String name) {
    assertThat(MessageName.ofAnswer(name)).contains(new MessageName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../OQSsiquc01res_1.xml",
        "OQSsiquc01res_/../../x.xml",
        "OQSsiquc01res_\\..\\x.xml",
        "OQSsiquc01res_\u0000.xml",
        "OQSsiquc01res_\n.xml",
        "OQSsiquc01req_1.xml",
        "OQSsiquc01res_1.exe",
        "OQSsiquc01res_1.xml.exe",
        "autorun.xml",
        "",
      })
  void サーバーが言うほかの名前はパスにしない(String name) {
    assertThat(MessageName.ofAnswer(name)).isEmpty();
  }
}
