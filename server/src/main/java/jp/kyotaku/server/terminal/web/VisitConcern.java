package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.inquiry.EligibilityChange;
import jp.kyotaku.server.inquiry.Validity;
import jp.kyotaku.server.inquiry.VisitAnswer;
import jp.kyotaku.server.inquiry.VisitAnswer.Told;

/**
 * 訪問の前に気をつけること: what it is, and what to do about it.
 *
 * @param urgent the entitlement is not confirmed for the visit
 */
record VisitConcern(boolean urgent, String what, String toDo) {

  static List<VisitConcern> of(VisitAnswer answer) {
    return switch (answer) {
      case VisitAnswer.Refused(var inWords, var advice) ->
          List.of(new VisitConcern(true, "再照会できません。" + inWords, advice));
      case VisitAnswer.NotFound(var validity, _) -> List.of(nobody(validity));
      case Told told -> of(told);
    };
  }

  private static VisitConcern nobody(Validity validity) {
    return validity == Validity.SEVERAL_MATCH
        ? new VisitConcern(true, "入れた番号では、一人に決まりません。", "予定を開き、記号と枝番を入れてください。")
        : new VisitConcern(true, "入れた番号に当てはまる人がいません。", "予定の照会番号か、番号と生年月日を直してください。訪問ではカードで確かめます。");
  }

  private static List<VisitConcern> of(Told told) {
    var concerns = new ArrayList<VisitConcern>();
    validity(told, concerns);
    changes(told, concerns);
    window(told, concerns);
    consent(told, concerns);
    told.renewal().map(VisitConcern::certificate).ifPresent(concerns::add);
    for (String ending : endings(told)) {
      concerns.add(new VisitConcern(false, ending, "新しい証や資格を、本人に確かめてください。"));
    }
    return concerns;
  }

  private static void validity(Told told, List<VisitConcern> concerns) {
    switch (told.confirmed().validity()) {
      case VALID -> {}
      case VALID_WITHOUT_TICKET ->
          concerns.add(
              new VisitConcern(
                  false, "医療扶助の、この月の医療券がまだ登録されていません（未委託・未登録）。", "紙の医療券を確かめるか、月の半ばに確かめ直してください。"));
      case SEVERAL_MATCH ->
          concerns.add(
              new VisitConcern(true, "この日に当てはまる医療保険が二つ以上あります。", "本人に、どの医療保険を使うかを確かめてください。"));
      case INVALID, INVALID_NEWER_EXISTS ->
          concerns.add(
              new VisitConcern(
                  true, "資格(無効)：わかっている資格が終わっています。", "本人に、いまの医療保険を確かめ、カードを持って訪問してください。"));
      case NOT_FOUND ->
          concerns.add(new VisitConcern(true, "資格情報なし：登録されている資格がありません。", "本人に、いまの医療保険を確かめてください。"));
    }
  }

  private static void changes(Told told, List<VisitConcern> concerns) {
    told.changes()
        .filter(changes -> !changes.isEmpty())
        .ifPresent(
            changes ->
                concerns.add(
                    new VisitConcern(
                        false, "前回の答えから変わりました（" + items(changes) + "）。", "新しい内容を、会計と記録に移してください。")));
  }

  private static String items(List<EligibilityChange> changes) {
    return changes.stream().map(EligibilityChange::item).collect(Collectors.joining("、"));
  }

  private static void window(Told told, List<VisitConcern> concerns) {
    if (Soon.isSoon(told.until(), told.confirmed().day())) {
      concerns.add(
          new VisitConcern(
              false,
              "再照会できるのは" + InWords.date(told.until()) + "までです。",
              told.inWords() + "続けられないときは、訪問でカードを読み取ってください。"));
    }
  }

  /** Said once where the consent ends with the window. */
  private static void consent(Told told, List<VisitConcern> concerns) {
    told.consentUntil()
        .filter(last -> !last.equals(told.until()))
        .filter(last -> Soon.isSoon(last, told.confirmed().day()))
        .ifPresent(
            last ->
                concerns.add(
                    new VisitConcern(
                        false,
                        "同意を使えるのは" + InWords.date(last) + "までです。",
                        "訪問で、もう一度同意を登録してもらってください。")));
  }

  /** Nothing of the visit depends on it; who stands at the door can tell the patient. */
  private static VisitConcern certificate(RenewalNotice notice) {
    return new VisitConcern(
        false,
        notice.code().sentence() + "有効期限は" + InWords.date(notice.end()) + "です。",
        notice.code().advice());
  }

  private static List<String> endings(Told told) {
    var shown =
        new ShownConsent(
            told.shown().contains(ConsentItem.LIMIT_AMOUNT),
            told.shown().contains(ConsentItem.SPECIFIC_DISEASE));
    return Warnings.endings(told.confirmed(), shown);
  }
}
