package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import jp.kyotaku.server.inquiry.FallbackGround;

/**
 * カードが使えないときの案内: in plain words, in the order in which to try.
 *
 * @param question what to look for at the visit
 * @param steps what to do when it is there
 */
record FallbackGuide(FallbackGround ground, String question, List<String> steps) {

  static List<FallbackGuide> all() {
    return Arrays.stream(FallbackGround.values()).map(FallbackGuide::of).toList();
  }

  static FallbackGuide of(FallbackGround ground) {
    return switch (ground) {
      case PORTAL_SCREEN ->
          new FallbackGuide(
              ground,
              "本人のスマートフォンなどで、マイナポータルの「医療保険の資格情報」の画面を見せてもらえる",
              List.of("画面の氏名と生年月日が、本人のものかを確かめます。", "画面の番号と割合を、見たとおりに書き写します。"));
      case NOTICE_WITH_CARD ->
          new FallbackGuide(
              ground,
              "「資格情報のお知らせ」と、マイナンバーカードの両方がある",
              List.of("お知らせだけでは確かめられません。カードの顔写真で本人を確かめます。", "お知らせの番号と割合を、見たとおりに書き写します。"));
      case ORAL_CHECK ->
          new FallbackGuide(
              ground,
              "この機関で前に資格を確かめた人で、そのときから変わっていないと話している",
              List.of("前に確かめた番号を入れます。記録がなければ、この方法は使えません。", "勤め先・住所・保険が変わっていないかを、口頭で尋ねます。"));
      case DECLARATION ->
          new FallbackGuide(
              ground,
              "どれもないが、加入していると話している（被保険者資格申立書を書いてもらう）",
              List.of("申立書を本人に書いてもらい、分かることだけを書き写します。", "あとで本人に連絡し、連絡した日を記録に書き加えます。"));
      case OMITTED ->
          new FallbackGuide(
              ground,
              "急いでいて確かめられないが、資格があることは明らかである",
              List.of("確認を省けるのは、緊急その他やむを得ないときだけです。わけを書き残します。", "落ち着いたら、なるべく早く資格を確かめてください。"));
    };
  }
}
