package jp.kyotaku.server.inquiry;

import java.util.Set;

/**
 * 一括の仕事の中身: what is done with a part of the lines. It runs in the transaction of the part; its
 * answer depends on the job and on what is registered, never on the moment.
 */
interface BulkWork {

  Set<BulkKind> kinds();

  BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part);
}
