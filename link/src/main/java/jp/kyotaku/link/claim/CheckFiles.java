package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kyotaku.checks.CheckClaim;
import jp.kyotaku.checks.FindingCounts;

/** 請求ファイルを点検する: file by file, each as it streams in */
final class CheckFiles {

  private final CheckClaim check;
  private final FindingsView view;
  private final long limit;

  /**
   * Checks with a ceiling.
   *
   * @param limit how many findings of a file are shown; the others are counted
   */
  CheckFiles(CheckClaim check, FindingsView view, long limit) {
    this.check = check;
    this.view = view;
    this.limit = limit;
  }

  /**
   * The exit code of the worst of them: one that cannot be read does not keep the others from it.
   */
  int check(List<String> names) {
    int exit = ClaimExit.CLEAN;
    for (String name : names) {
      exit = ClaimExit.worse(exit, check(new ClaimInput(name)));
    }
    return exit;
  }

  private int check(ClaimInput input) {
    view.begin(input.name());
    try (var in = WatchedInput.open(input, "点検")) {
      var counts = check(in);
      view.end(counts, Math.max(0, counts.findings() - limit));
      return counts.stops() || counts.doubts() ? ClaimExit.FOUND : ClaimExit.CLEAN;
    } catch (Unreadable trouble) {
      view.unreadable(String.valueOf(trouble.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      view.unreadable("途中で読めなくなりました: " + input.name());
    }
    return ClaimExit.UNREADABLE;
  }

  private FindingCounts check(InputStream in) {
    var counts = new FindingCounts();
    check.file(
        in,
        checked -> {
          int room = Math.clamp(limit - counts.findings(), 0, checked.findings().size());
          counts.add(checked);
          view.found(checked.part(), checked.findings().subList(0, room));
        });
    return counts;
  }
}
