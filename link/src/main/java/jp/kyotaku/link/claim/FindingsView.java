package jp.kyotaku.link.claim;

import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;

/** 指摘の見せ方: told in the order of the file, file by file */
sealed interface FindingsView extends AutoCloseable permits FindingsInWords, FindingsAsJson {

  void begin(String file);

  /** All findings of one part of the file; may be none. */
  void found(ClaimPart part, List<ClaimFinding> findings);

  void end(FindingCounts counts);

  /** The file could not be read to its end. */
  void unreadable(String sentence);

  @Override
  void close();
}
