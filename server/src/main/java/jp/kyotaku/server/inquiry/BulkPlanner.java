package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Set;

/**
 * 行のない一括の要求の行を決める: who they are about is fixed once, before the first part, so that however often
 * the job is broken off, it is about the same people.
 */
interface BulkPlanner {

  Set<BulkKind> kinds();

  /** One entry for each line, as the work reads it again. Without commas. */
  List<String> lines(BulkJob job, BulkJob.Plan plan);
}
