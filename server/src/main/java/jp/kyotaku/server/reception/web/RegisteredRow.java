package jp.kyotaku.server.reception.web;

import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.consent.SettledConsent;

/**
 * 登録された一項目 (W09): what came of the choice, now that it is known who chose.
 *
 * @param note why a choice did not take effect; empty where it did
 */
record RegisteredRow(String label, String inWords, String note) {

  static List<RegisteredRow> of(SettledConsent consent, Set<ConsentItem> asked) {
    return ScreenItem.shown(asked).stream().map(item -> row(item, consent, asked)).toList();
  }

  private static RegisteredRow row(
      ScreenItem item, SettledConsent consent, Set<ConsentItem> asked) {
    var state = consent.of(item.flags(asked).iterator().next());
    return new RegisteredRow(item.label(asked), inWords(state), note(state));
  }

  private static String inWords(ConsentState state) {
    return switch (state) {
      case GRANTED -> "同意する";
      case DENIED, NOT_ASKED -> "同意しない";
      case NOT_APPLICABLE, GRACE_ELIGIBILITY_ONLY -> "登録されません";
    };
  }

  private static String note(ConsentState state) {
    return switch (state) {
      case GRANTED, DENIED, NOT_ASKED -> "";
      case NOT_APPLICABLE -> "特定健診は40歳以上の方が対象です。40歳未満の方は、「同意する」を選んでも登録されません。";
      case GRACE_ELIGIBILITY_ONLY -> "電子証明書の有効期限が切れているため、いまは提供できません。";
    };
  }
}
