package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedContentTest {

  @Test
  void 署名する内容は一字一句決まっている() {
    var content =
        new SignedContent(
            "bm9uY2U",
            "1360090011",
            "c2Vzc2lvbg",
            CareCategory.HOME_VISIT_CARE,
            ConsentChoices.granting(List.of(ConsentItem.MEDICATION, ConsentItem.TREATMENT)));

    assertThat(new String(content.canonicalBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            KYOTAKU-CONSENT-1
            nonce=bm9uY2U
            institution=1360090011
            session=c2Vzc2lvbg
            category=HOME_VISIT_CARE
            SURGERY=0
            TREATMENT=1
            MEDICATION=1
            SPECIFIC_CHECKUP=0
            LIMIT_AMOUNT=0
            SPECIFIC_DISEASE=0
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nSURGERY=1", "a b", "あ", "a\r"})
  void 行を足せる文字は項目に入れられない(String field) {
    assertThatThrownBy(
            () ->
                new SignedContent(
                    field, "1360090011", "s", CareCategory.HOME_VISIT_CARE, ConsentChoices.none()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
