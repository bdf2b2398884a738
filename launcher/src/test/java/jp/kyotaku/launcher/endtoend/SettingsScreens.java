package jp.kyotaku.launcher.endtoend;

import java.net.URI;
import java.util.Map;
import jp.kyotaku.samples.SampleInstitution;

/** 環境設定の画面の進み (T16), as the administrator */
record SettingsScreens(Visitor visitor, URI start, SampleInstitution station) {

  /** From the sign-in to what holds from now on; items by the names of their fields. */
  void changes(Map<String, String> values) {
    visitor.open(start.resolve("terminal/settings"));
    visitor.sees("環境設定情報更新");
    values.forEach(
        (item, value) ->
            visitor.page().locator("label[for='%s-%s']".formatted(item, value)).click());
    visitor.page().locator("label[for=agreed]").click();
    visitor.presses("変わるところを確かめる");
    visitor.sees("変わるところの確認");
    visitor.presses("更新する");
    visitor.sees("環境設定情報更新");
    visitor.reads("環境設定を更新しました。");
  }

  void signsIn() {
    new ClerkScreens(visitor, start, station).signsInAs("管理者");
  }
}
