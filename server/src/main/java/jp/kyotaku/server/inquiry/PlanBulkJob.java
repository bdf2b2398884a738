package jp.kyotaku.server.inquiry;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一括の仕事の行を決める: once; those of a file with lines are known since its acceptance. */
@Component
class PlanBulkJob {

  private static final int LINES_PER_PART = ReceiveBulkFile.LINES_PER_PART;

  private final BulkJobStore jobs;
  private final BulkUploadStore uploads;
  private final Map<BulkKind, BulkPlanner> planners = new EnumMap<>(BulkKind.class);
  private final BusinessClock clock;

  PlanBulkJob(
      BulkJobStore jobs, BulkUploadStore uploads, List<BulkPlanner> planners, BusinessClock clock) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.clock = clock;
    planners.forEach(planner -> planner.kinds().forEach(kind -> this.planners.put(kind, planner)));
  }

  /** The job with its plan, unless it has ended. */
  @Transactional
  public Optional<BulkJob> planned(String receptionNumber) {
    return jobs.lock(receptionNumber)
        .filter(job -> job.end().isEmpty())
        .map(job -> job.plan().isPresent() ? job : plan(job));
  }

  private BulkJob plan(BulkJob job) {
    var planner = planners.get(job.kind());
    if (planner == null) {
      throw new IllegalStateException("nobody plans " + job.kind());
    }
    var today = clock.today();
    var lines = planner.lines(job, new BulkJob.Plan(today, 0));
    uploads.begin(job.uploadId(), job.institution());
    for (int from = 0; from < lines.size(); from += LINES_PER_PART) {
      add(job.uploadId(), lines, from, Math.min(from + LINES_PER_PART, lines.size()));
    }
    jobs.plan(job, new BulkJob.Plan(today, lines.size()));
    return jobs.find(job.receptionNumber()).orElseThrow();
  }

  private void add(UUID upload, List<String> lines, int from, int to) {
    byte[] content = String.join(",", lines.subList(from, to)).getBytes(StandardCharsets.UTF_8);
    uploads.add(
        upload, new BulkUploadStore.Part(from / LINES_PER_PART, from + 1, to - from, content));
  }

  /** What {@link #add} wrote. */
  static List<String> lines(BulkUploadStore.Part part) {
    return List.of(new String(part.content(), StandardCharsets.UTF_8).split(",", -1));
  }
}
