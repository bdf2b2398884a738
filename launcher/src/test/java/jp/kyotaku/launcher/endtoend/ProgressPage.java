package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyotaku.samples.SampleInstitution;
import org.jsoup.nodes.Document;

/** 一括の進み具合を画面で見る事務 (T08) */
final class ProgressPage implements AutoCloseable {

  private static final Pattern PROGRESS = Pattern.compile("([\\d,]+)件のうち([\\d,]+)件が済みました（(\\d+)％）");

  /** What the page says of one job that goes on. */
  record Progress(int lines, int done, int percent) {}

  private final HttpWindow window = new HttpWindow();
  private final URI start;

  private ProgressPage(URI start) {
    this.start = start;
  }

  static ProgressPage signedIn(URI start, SampleInstitution station) throws IOException {
    var page = new ProgressPage(start);
    TerminalSignIn.as("一般利用者", page.window, start, station);
    return page;
  }

  /** Empty when there is no such job, or it does not go on. */
  Optional<Progress> of(String receptionNumber) throws IOException {
    var row =
        list().select("table.rows tbody tr").stream()
            .filter(one -> one.select("th .number").text().equals(receptionNumber))
            .findFirst();
    return row.flatMap(one -> progress(one.text()));
  }

  /** Whether a job of this file stands in the list. */
  boolean lists(String fileName) throws IOException {
    return list().select(".long-name").stream().anyMatch(name -> name.text().contains(fileName));
  }

  private Document list() throws IOException {
    return window.open(start.resolve("/terminal/bulk-results"));
  }

  private static Optional<Progress> progress(String words) {
    var found = PROGRESS.matcher(words);
    return found.find()
        ? Optional.of(
            new Progress(number(found.group(1)), number(found.group(2)), number(found.group(3))))
        : Optional.empty();
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  @Override
  public void close() {
    window.close();
  }
}
