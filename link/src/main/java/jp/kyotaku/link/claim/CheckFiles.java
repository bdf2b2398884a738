package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimReader;

/** 請求ファイルを点検する: file by file, each as it streams in */
final class CheckFiles {

  private final FindingsView view;

  CheckFiles(FindingsView view) {
    this.view = view;
  }

  /**
   * The exit code of the worst of them: one that cannot be read does not keep the others from it.
   */
  int check(List<String> names) {
    int exit = ClaimExit.CLEAN;
    for (String name : names) {
      exit = ClaimExit.worse(exit, check(name));
    }
    return exit;
  }

  private int check(String name) {
    var input = new ClaimInput(name);
    view.begin(input.name());
    try (var in = WatchedInput.open(input, "点検")) {
      var counts = check(ClaimReader.of(in));
      view.end(counts);
      return counts.stops() ? ClaimExit.FOUND : ClaimExit.CLEAN;
    } catch (Unreadable trouble) {
      view.unreadable(String.valueOf(trouble.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      view.unreadable("途中で読めなくなりました: " + input.name());
    }
    return ClaimExit.UNREADABLE;
  }

  private FindingCounts check(ClaimReader parts) {
    var counts = new FindingCounts();
    while (parts.hasNext()) {
      var part = parts.next();
      var findings = part.findings();
      counts.add(part, findings);
      view.found(part, findings);
    }
    return counts;
  }
}
