package jp.kyotaku.server.insured.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.insured.load.RowFinding;
import org.junit.jupiter.api.Test;

class LoadAnswerTest {

  @Test
  void 読めない日付にはファイルで使える書き方を教える() {
    assertThat(found(ErrorCode.DATE_IMPOSSIBLE))
        .contains("KYT-1015", "2024-06-03", "20240603", "2024/06/03", "令和6年6月3日")
        .doesNotContain("8桁", "yyyyMMdd");
  }

  @Test
  void ほかの指摘はエラーの文のまま() {
    assertThat(found(ErrorCode.CODE_UNKNOWN))
        .contains(ErrorCode.CODE_UNKNOWN.sentence(), ErrorCode.CODE_UNKNOWN.advice());
  }

  private static String found(ErrorCode code) {
    var out = new ByteArrayOutputStream();
    new LoadAnswer(out).found(new RowFinding(2, "資格取得日", code, false));
    return out.toString(StandardCharsets.UTF_8);
  }
}
