package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** まとまりの組み立て */
class BlockTest {

  @Test
  void 一覧にない要素と二度目の要素は不具合である() {
    var block = new Block(BlockName.BULK_UPLOAD_BODY).put(Element.RECEPTION_NUMBER, "1");

    assertThatThrownBy(() -> block.put(Element.NAME, "x"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> block.put(Element.RECEPTION_NUMBER, "2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void 個人の情報は文字列表現に出ない() {
    assertThat(Answers.FULL.toString())
        .doesNotContain("髙見", "ﾊﾙ", "6006", "本町", "1952", "2001", "診察券");
    assertThat(BulkConfirmUnit.of(QualificationValidity.VALID, Answers.FULL).toString())
        .isEqualTo("BulkConfirmUnit[***]");
  }
}
