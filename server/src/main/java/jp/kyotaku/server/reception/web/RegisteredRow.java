package jp.kyotaku.server.reception.web;

import java.util.List;
import java.util.Set;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.consent.ConsentState;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.reception.EarlierChoices;

/**
 * 登録された一項目 (W09): what came of the choice, now that it is known who chose.
 *
 * @param note why a choice did not take effect; empty where it did
 * @param before what was registered before; empty where nothing is changed
 */
record RegisteredRow(String label, String inWords, String note, String before) {

  /** The same beside what was registered before (W10). */
  static List<RegisteredRow> of(
      SettledConsent consent, Set<ConsentItem> asked, EarlierChoices earlier) {
    return ScreenItem.shown(asked).stream()
        .map(item -> row(item, consent, asked).after(before(item, asked, earlier)))
        .toList();
  }

  private static String before(ScreenItem item, Set<ConsentItem> asked, EarlierChoices earlier) {
    var flags = item.flags(asked);
    if (earlier.granted().containsAll(flags)) {
      return "同意する";
    }
    return earlier.refused().containsAll(flags) ? "同意しない" : "登録なし";
  }

  private RegisteredRow after(String newBefore) {
    return new RegisteredRow(label, inWords, note, newBefore);
  }

  static List<RegisteredRow> of(SettledConsent consent, Set<ConsentItem> asked) {
    return ScreenItem.shown(asked).stream().map(item -> row(item, consent, asked)).toList();
  }

  private static RegisteredRow row(
      ScreenItem item, SettledConsent consent, Set<ConsentItem> asked) {
    var state = consent.of(item.flags(asked).iterator().next());
    return new RegisteredRow(item.label(asked), inWords(state), note(state), "");
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
