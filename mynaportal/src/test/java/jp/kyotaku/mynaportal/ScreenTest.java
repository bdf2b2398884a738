package jp.kyotaku.mynaportal;

import static jp.kyotaku.mynaportal.Asking.CHALLENGE;
import static jp.kyotaku.mynaportal.Asking.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static final Refusal REVOKED = Refusal.of(ErrorCode.CARD_REVOKED);
  private static final Refusal REPLAYED = Refusal.of(ErrorCode.CARD_REPLAYED);

  @Test
  void 登録できたら受付の画面に戻る() {
    assertThat(Screen.afterSigning(CHALLENGE, new ReportAnswer.Registered()))
        .isEqualTo(new Screen.Back(DONE));
  }

  @Test
  void 二度押しても受付の画面に戻るだけ() {
    assertThat(Screen.afterSigning(CHALLENGE, new ReportAnswer.Refused(REPLAYED)))
        .isEqualTo(new Screen.Back(DONE));
  }

  @Test
  void 断られたら理由と戻り先を見せる() {
    assertThat(Screen.afterSigning(CHALLENGE, new ReportAnswer.Refused(REVOKED)))
        .isEqualTo(new Screen.Refused(REVOKED, Optional.of(DONE)));
    assertThat(Screen.afterWrongPin(CHALLENGE, "1", new ReportAnswer.Refused(REVOKED)))
        .isEqualTo(new Screen.Refused(REVOKED, Optional.of(DONE)));
  }

  @Test
  void R_081_つながらなければ何も登録されていないと言い返事がなければ分からないと言う() {
    assertThat(Screen.afterSigning(CHALLENGE, new ReportAnswer.Unreachable()))
        .isEqualTo(new Screen.NothingRegistered("handle-1"));
    assertThat(Screen.afterSigning(CHALLENGE, new ReportAnswer.Unclear()))
        .isEqualTo(new Screen.AskReception(DONE));
  }

  @Test
  void 暗証番号を間違えたら同じ画面でもう一度() {
    assertThat(Screen.afterWrongPin(CHALLENGE, "2000001", new ReportAnswer.Noted()))
        .isEqualTo(new Screen.TryAgain("handle-1", Notice.WRONG_PIN, "2000001"));
  }

  @Test
  void 取りやめたら受付の画面に戻る() {
    assertThat(Screen.afterCancelling(CHALLENGE, new ReportAnswer.Noted()))
        .isEqualTo(new Screen.Back(DONE));
    assertThat(Screen.afterCancelling(CHALLENGE, new ReportAnswer.Refused(REPLAYED)))
        .isEqualTo(new Screen.Back(DONE));
  }

  @Test
  void 依頼がなくなっていればその理由を見せる() {
    var gone = Refusal.of(ErrorCode.CARD_CHALLENGE_UNKNOWN);
    assertThat(Screen.afterFetching(new ChallengeAnswer.Gone(gone), "h", Notice.NONE, ""))
        .isEqualTo(new Screen.Refused(gone, Optional.empty()));
  }
}
