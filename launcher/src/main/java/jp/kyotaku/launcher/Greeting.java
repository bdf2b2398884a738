package jp.kyotaku.launcher;

import java.util.stream.Collectors;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;

/** 起動のあいさつ: where everything is */
final class Greeting {

  private Greeting() {}

  static String of(Rehearsal rehearsal) {
    return """

    稽古が始まりました。人も機関もすべて架空です。

      稽古の入口              %s
      マイナポータルの代役    %s （見本のカードと暗証番号）
      連携アプリの様子        %s
    %s
      記録                    %s
    %s

    止めるときは Ctrl-C を押してください。データは残り、次の起動で続きから始まります。\
    """
        .formatted(
            rehearsal.server(),
            rehearsal.standIn(),
            rehearsal.linkPage(),
            folders(rehearsal),
            rehearsal.data().resolve("logs"),
            opened(rehearsal));
  }

  private static String opened(Rehearsal rehearsal) {
    if (rehearsal.reception().equals(rehearsal.server())) {
      return "";
    }
    return """

      注意: 同じネットワークの端末から、受付の画面（%sr/…）と代役が使えます。
      通信は暗号化されていません。見本のデータだけで使い、終わったら止めてください。
      稽古の入口、資格確認端末、連携アプリの口は、この機械からだけ使えます。
    """
        .formatted(rehearsal.reception());
  }

  private static String folders(Rehearsal rehearsal) {
    return SampleInstitutions.connected().stream()
        .map(institution -> line(rehearsal, institution))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Rehearsal rehearsal, SampleInstitution institution) {
    return "  %sのフォルダー%n    %s".formatted(institution.name(), rehearsal.station(institution));
  }
}
