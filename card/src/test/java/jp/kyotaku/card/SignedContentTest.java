package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Test
  void 診療予約日は_あれば署名に入る() {
    var booked =
        new SignedContent(
            "bm9uY2U",
            "1360090011",
            "c2Vzc2lvbg",
            new SignedContent.Subject.Registration(
                CareCategory.ONLINE_CARE,
                Optional.of(LocalDate.of(2024, 6, 10)),
                ConsentChoices.none()));

    assertThat(text(booked)).contains("category=ONLINE_CARE\nbooked=2024-06-10\nSURGERY=0\n");
  }

  @Test
  void 照会と取消しの署名は_登録の署名とも互いとも違う() {
    var lookUp = new SignedContent("n", "1360090011", "s", new SignedContent.Subject.LookUp());
    var withdrawal =
        new SignedContent("n", "1360090011", "s", new SignedContent.Subject.Withdrawal());

    assertThat(text(lookUp))
        .isEqualTo("KYOTAKU-LOOK-UP-1\nnonce=n\ninstitution=1360090011\nsession=s\n");
    assertThat(text(withdrawal))
        .isEqualTo("KYOTAKU-WITHDRAWAL-1\nnonce=n\ninstitution=1360090011\nsession=s\n");
  }

  private static String text(SignedContent content) {
    return new String(content.canonicalBytes(), StandardCharsets.UTF_8);
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
