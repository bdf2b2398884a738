package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 連携アプリが伝える様子: counts, kinds and codes. What is not of the known form is left out or cut, for the
 * files must be carried whatever the report says.
 *
 * @param setAsideCount all of them; {@code setAside} has the newest
 * @param carriedOut orders that need not be given again
 */
public record LinkReport(
    @Nullable String state,
    int inFolder,
    int picked,
    int setAsideCount,
    @Nullable List<File> setAside,
    @Nullable List<UUID> carriedOut) {

  private static final int MOST = 100;

  /**
   * 別置きのファイル
   *
   * @param at Japan time
   */
  public record File(UUID id, String kind, String code, LocalDateTime at) {

    /** A file without one of these is no report of ours. */
    public File {
      requireNonNull(id);
      requireNonNull(kind);
      requireNonNull(code);
      requireNonNull(at);
    }

    private boolean hasForm() {
      return kind.matches("[A-Za-z0-9]{1,30}|（種類不明）") && code.matches("KYT-[0-9]{4}");
    }
  }

  List<File> files() {
    return setAside == null
        ? List.of()
        : setAside.stream().filter(File::hasForm).limit(MOST).toList();
  }

  List<UUID> orders() {
    return carriedOut == null ? List.of() : carriedOut.stream().limit(MOST).toList();
  }

  LinkState known() {
    return LinkState.named(state == null ? "" : state);
  }
}
