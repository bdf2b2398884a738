package jp.kyotaku.server.rehearsal;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.server.institutions.Notice;
import jp.kyotaku.server.institutions.Notices;
import org.springframework.stereotype.Component;

/** 稽古のお知らせを掲げる (T02). Some appear only when the business day has come. */
@Component
@InRehearsal
class LoadNotices {

  private static final List<Notice> NOTICES =
      List.of(
          new Notice(
              1,
              LocalDate.of(2024, 5, 20),
              "訪問診療等機能を使い始めるには",
              """
              管理者が「環境設定情報更新」で利用規約に同意し、訪問診療等機能を「利用する」に変えてください。
              続けて「医療機関別URL取得・変更」でURLを発行し、二次元コードを印刷して、訪問に持って行きます。
              患者の方が同意すると、「同意済資格情報取得」に名前が出ます。
              """),
          new Notice(
              2,
              LocalDate.of(2024, 6, 1),
              "定期点検のお知らせ（6月16日）",
              """
              6月16日（日曜日）の午前0時から午前6時まで、点検のため受付と資格確認ができません。
              この時間に訪問するときは、被保険者証など、ほかの方法で資格を確かめてください。
              この稽古では、実際には止まりません。
              """),
          new Notice(
              3,
              LocalDate.of(2024, 6, 3),
              "稽古を始める方へ",
              """
              ここに出てくる人・機関・保険者はすべて架空です。間違えても、だれにも迷惑はかかりません。
              管理者は「テスト用データセットアップ」で、この機関の受付や同意をすべて消して、はじめからやり直せます。
              """),
          new Notice(
              4,
              LocalDate.of(2024, 6, 28),
              "再照会の期間が終わる方を確かめましょう",
              """
              初回の訪問から3か月が過ぎる月の末日までに継続が確かめられないと、再照会ができなくなります。
              期間が終わる方には、次の訪問でもう一度マイナンバーカードで受付をしてもらってください。
              """));

  private final Notices notices;

  LoadNotices(Notices notices) {
    this.notices = notices;
  }

  void load() {
    NOTICES.forEach(notices::publish);
  }
}
