package jp.kyotaku.link.claim;

import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;

/** 指摘の見せ方: told in the order of the file, file by file */
sealed interface FindingsView extends AutoCloseable permits FindingsInWords, FindingsAsJson {

  void begin(String file);

  /** Findings of one part of the file, up to the ceiling of the file; may be none. */
  void found(ClaimPart part, List<ClaimFinding> findings);

  /**
   * The file was read to its end.
   *
   * @param notShown findings beyond the ceiling: counted, and not handed over
   */
  void end(FindingCounts counts, long notShown);

  /** The file could not be read to its end. */
  void unreadable(String sentence);

  @Override
  void close();
}
