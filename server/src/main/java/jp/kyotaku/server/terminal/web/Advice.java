package jp.kyotaku.server.terminal.web;

import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;

/** 結果の読み方: what it means, why, and what to do; never from what is known of others. */
final class Advice {

  private Advice() {}

  static List<String> of(ConfirmedEligibility confirmed) {
    return switch (confirmed.validity()) {
      case VALID ->
          confirmed.coverages().size() > 1
              ? List.of("この日に有効な資格です。医療保険と医療扶助の両方があります。")
              : List.of("この日に有効な資格です。");
      case VALID_WITHOUT_TICKET ->
          List.of(
              "医療扶助を受けていますが、この機関の、この月の医療券がまだ登録されていません（未委託・未登録）。",
              "福祉事務所の登録は月の半ばごろです。紙の医療券を確かめるか、登録のあとでもう一度確認してください。");
      case INVALID ->
          List.of(
              "資格(無効)：わかっている資格が終わっていて、新しい資格が登録されていません。",
              "本人に、いま加入している医療保険を確かめてください。資格があることが明らかなら「カードが使えないときの確認」で記録します。");
      case INVALID_NEWER_EXISTS -> List.of("この資格は終わっていて、新しい資格が登録されています。", "本人に、新しい資格を確かめてください。");
      case NOT_FOUND, SEVERAL_MATCH -> ofReason(confirmed.reason());
    };
  }

  private static List<String> ofReason(ConfirmedEligibility.Reason reason) {
    return switch (reason) {
      case INSURER_NOT_REGISTERED ->
          List.of("この保険者番号の保険者は、まだ登録されていません。", "保険者番号の打ち間違いがないか、証と見比べてください。正しければ、保険者にお問い合わせください。");
      case NO_SUCH_PERSON, NONE ->
          List.of(
              "資格情報なし：入力した番号と生年月日がそろって合う資格は、登録されていません。",
              "記号・番号・枝番・生年月日を、証と見比べてください。加入したばかりで、保険者の登録がまだのこともあります。");
      case BRANCH_MISSING ->
          List.of("枝番がないと、一人に決まりません。", "証の枝番（2桁）を入れて、もう一度確認してください。だれが当てはまるかは、ここには示しません。");
      case SEVERAL_PEOPLE ->
          List.of("入力した内容では、一人に決まりません。", "記号と枝番を入れて、もう一度確認してください。だれが当てはまるかは、ここには示しません。");
      case REFERENCE_NUMBER_UNKNOWN ->
          List.of(ErrorCode.REFERENCE_UNKNOWN.sentence(), ErrorCode.REFERENCE_UNKNOWN.advice());
      case SEVERAL_INSURANCES ->
          List.of("この日に当てはまる医療保険が二つ以上あります。下にすべて示します。", "本人に、どの医療保険を使うかを確かめてください。");
    };
  }
}
