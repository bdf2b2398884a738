package jp.kyotaku.link;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.Japan;

/** 様子の画面のHTML: no name of a file, no script, nothing from elsewhere */
record StatusHtml(String token, Instant now, String sent) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分ss秒");

  String page(List<StatusStation> stations) {
    return """
    <!DOCTYPE html>
    <html lang="ja">
    <head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>連携アプリの様子</title>
    <link rel="stylesheet" href="/status.css">
    </head>
    <body>
    <main>
    <h1>連携アプリの様子</h1>
    <p>%s の様子です。この画面は、この機械でだけ開けます。</p>
    %s
    <p><a class="button" href="/">新しくする</a></p>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(
            moment(LocalDateTime.ofInstant(now, Japan.ZONE)),
            said(),
            stations.stream().map(this::station).collect(Collectors.joining()));
  }

  private String said() {
    if (!sent.matches("[0-9]{1,6}")) {
      return "";
    }
    return "<p class=\"success\" role=\"status\">"
        + (sent.equals("0") ? "送るファイルはもうありません。" : sent + "件をもう一度送ります。")
        + "</p>";
  }

  private String station(StatusStation station) {
    return """
    <section aria-labelledby="s%1$s">
    <h2 id="s%1$s">%2$s</h2>
    <p class="%3$s">%4$s</p>
    <dl>
    <div><dt>最後の連絡</dt><dd>%5$s</dd></div>
    <div><dt>送るのを待っているファイル</dt><dd>%6$s</dd></div>
    <div><dt>届くのを待っている回答</dt><dd>%7$s</dd></div>
    <div><dt>別置きのファイル</dt><dd>%8$d件</dd></div>
    </dl>
    %9$s
    </section>
    """
        .formatted(
            station.code(),
            escaped((station.name() + " " + station.code()).strip()),
            station.well() ? "success" : "warning",
            escaped(station.state()),
            station.lastContact(),
            station.requests(),
            station.answers(),
            station.setAside().size(),
            setAside(station));
  }

  private String setAside(StatusStation station) {
    if (station.setAside().isEmpty()) {
      return "";
    }
    return """
    <h3>別置きのファイル</h3>
    <p>ファイルは aside フォルダにあります。直したら（名前はそのままで）、もう一度送れます。</p>
    <ul class="files">
    %s</ul>
    %s
    """
        .formatted(
            station.setAside().stream()
                .map(file -> file(station, file))
                .collect(Collectors.joining()),
            button(station, "all", "すべてもう一度送る", station.setAside().size() + "件"));
  }

  private String file(StatusStation station, SetAside file) {
    return """
    <li>
    <p><strong>%s</strong> %s</p>
    <p>%s <span class="code">%s</span></p>
    <p class="code">取り込み番号 %s</p>
    %s</li>
    """
        .formatted(
            escaped(file.kind()),
            moment(file.at()),
            escaped(file.reason().sentence()),
            escaped(file.reason().code()),
            file.id(),
            button(
                station, file.id().toString(), "もう一度送る", escaped(file.kind()) + " " + file.id()));
  }

  private String button(StatusStation station, String file, String label, String which) {
    return """
    <form method="post" action="/again">
    <input type="hidden" name="token" value="%s">
    <input type="hidden" name="institution" value="%s">
    <input type="hidden" name="file" value="%s">
    <button class="button">%s<span class="read-only">（%s）</span></button>
    </form>
    """
        .formatted(token, station.code(), file, label, which);
  }

  private static String moment(LocalDateTime moment) {
    return Japan.dateInWords(moment.toLocalDate()) + " " + moment.format(TIME);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
