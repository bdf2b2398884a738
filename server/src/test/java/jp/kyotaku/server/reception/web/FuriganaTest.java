package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuriganaTest {

  @Test
  void 難しい言葉に読みがつく() {
    assertThat(Furigana.in("手術情報"))
        .isEqualTo("<ruby>手術<rp>（</rp><rt>しゅじゅつ</rt><rp>）</rp></ruby>情報");
  }

  @Test
  void 長い言葉が先に読まれる() {
    assertThat(Furigana.in("署名用")).contains("しょめいよう");
  }

  @Test
  void 続いた言葉は一つの言葉として読みがつく() {
    assertThat(Furigana.in("特定疾病療養受療証情報"))
        .isEqualTo("<ruby>特定疾病療養受療証<rp>（</rp><rt>とくていしっぺいりょうようじゅりょうしょう</rt><rp>）</rp></ruby>情報");
    assertThat(Furigana.in("暗証番号")).contains("<rt>あんしょうばんごう</rt>");
    assertThat(Furigana.in("電子処方箋")).contains("<rt>でんししょほうせん</rt>");
  }

  @Test
  void 文字はHTMLとして働かない() {
    assertThat(Furigana.in("<b>&\"手術")).startsWith("&lt;b&gt;&amp;&quot;<ruby>手術");
  }
}
