package jp.kyotaku.server.terminal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.inquiry.LinkStanding;
import jp.kyotaku.server.inquiry.ShowLink;

/** 連携アプリの状態の画面: each value in words; moments by the business clock, as on every page. */
record LinkView(
    boolean well,
    String state,
    String lastContact,
    String requests,
    String answers,
    int setAsideCount,
    boolean anyLeftToAsk,
    List<File> setAside) {

  private static final String NEVER = "この機関の連携アプリからは、まだ連絡がありません。連携アプリを使うときは、端末で動いているかを確かめてください。";
  private static final String SILENT =
      "連携アプリからの連絡が途切れています。端末の電源、ネットワーク、連携アプリが動いているかを確かめてください。つながれば、続きから自動で送ります。";

  /** 別置きのファイル */
  record File(UUID id, String kind, String moment, String reason, String code, boolean askedFor) {}

  static LinkView of(ShowLink.Shown shown, Instant businessNow) {
    return shown
        .standing()
        .map(standing -> of(standing, shown, businessNow))
        .orElseGet(
            () ->
                new LinkView(
                    false, NEVER, "まだありません", "分かりません", answers(shown), 0, false, List.of()));
  }

  private static LinkView of(LinkStanding standing, ShowLink.Shown shown, Instant businessNow) {
    boolean silent = standing.silentAt(shown.realNow());
    var realToBusiness = Duration.between(shown.realNow(), businessNow);
    var files = standing.setAside().stream().map(file -> file(file, realToBusiness)).toList();
    return new LinkView(
        !silent && standing.state().well(),
        silent ? SILENT : standing.state().sentence(),
        ago(standing.reportedAt(), shown.realNow())
            + "（"
            + InWords.moment(standing.reportedAt().plus(realToBusiness))
            + "）",
        "req に%d件、取り込んで送信待ち%d件".formatted(standing.inFolder(), standing.picked()),
        answers(shown),
        standing.setAsideCount(),
        files.stream().anyMatch(file -> !file.askedFor()),
        files);
  }

  private static String answers(ShowLink.Shown shown) {
    return shown.answersWaiting() + "件";
  }

  private static File file(LinkStanding.SetAside file, Duration realToBusiness) {
    return new File(
        file.id(),
        file.kind(),
        InWords.moment(file.at().plus(realToBusiness)),
        reason(file.code()),
        file.code(),
        file.askedFor());
  }

  private static String reason(String code) {
    return Arrays.stream(ErrorCode.values())
        .filter(known -> known.code().equals(code))
        .map(known -> known.sentence() + known.advice())
        .findFirst()
        .orElse("aside フォルダの、同じ名前の .reason.txt を見てください。");
  }

  private static String ago(Instant moment, Instant now) {
    var passed = Duration.between(moment, now);
    if (passed.toMinutes() < 1) {
      return "1分以内";
    }
    return passed.toHours() < 1
        ? passed.toMinutes() + "分前"
        : passed.toDays() < 1 ? passed.toHours() + "時間前" : passed.toDays() + "日前";
  }
}
