package jp.kyotaku.server.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 一括の仕事を見る (T08, T10): the list, one of them, its result line by line and as a file. */
@Component
public class ListBulkJobs {

  public static final int PAGE = 50;

  /** Divides a part, so that a page of lines lies in one part. */
  public static final int LINES_ON_PAGE = 100;

  /**
   * 一覧の一ページ
   *
   * @param more whether there are older ones
   */
  public record Page(List<BulkJobSummary> jobs, boolean more) {
    public Page {
      jobs = List.copyOf(jobs);
    }
  }

  /** 結果のファイル */
  public record ResultFile(String name, BulkOutput content) {}

  private final BulkJobStore store;
  private final BulkResultStore results;
  private final CollectBulkJob collect;
  private final WriteBulkResult writeBulkResult;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  ListBulkJobs(
      BulkJobStore store,
      BulkResultStore results,
      CollectBulkJob collect,
      WriteBulkResult writeBulkResult,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.results = results;
    this.collect = collect;
    this.writeBulkResult = writeBulkResult;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * One page of them.
   *
   * @param number from 0, the newest first
   */
  public Page page(Operator operator, Set<BulkKind> kinds, int number) {
    var found = store.newest(institution(operator), kinds, number * PAGE, PAGE + 1);
    return new Page(found.stream().limit(PAGE).map(this::summary).toList(), found.size() > PAGE);
  }

  public Optional<BulkJobSummary> find(Operator operator, Set<BulkKind> kinds, String number) {
    return job(operator, kinds, number).map(this::summary);
  }

  /** A page of its lines, from 0; empty as long as they have no result. Leaves its event. */
  @Transactional
  public List<BulkLineResult> lines(
      Operator operator, Set<BulkKind> kinds, String number, int page) {
    int first = page * LINES_ON_PAGE + 1;
    return finished(operator, kinds, number)
        .map(job -> readPart(job, page * LINES_ON_PAGE / ReceiveBulkFile.LINES_PER_PART))
        .orElse(List.of())
        .stream()
        .filter(line -> line.line() >= first && line.line() < first + LINES_ON_PAGE)
        .toList();
  }

  /**
   * All lines, some at a time, however many there are; its event is left before. Where a part has
   * vanished meanwhile the file breaks off: a whole one with fewer lines would be believed.
   */
  public void export(
      Operator operator,
      Set<BulkKind> kinds,
      String number,
      Consumer<List<BulkLineResult>> portion) {
    var job = transaction.execute(_ -> finished(operator, kinds, number));
    if (job != null && job.isPresent()) {
      int parts = parts(job.get());
      for (int part = 0; part < parts; part++) {
        portion.accept(partOf(job.get(), part));
      }
    }
  }

  /** The result as the message has it. Leaves its event. */
  @Transactional
  public Optional<ResultFile> file(
      Operator operator, Set<BulkKind> kinds, String number, BulkResultForm form) {
    return finished(operator, kinds, number).map(job -> file(job, form));
  }

  private ResultFile file(BulkJob job, BulkResultForm form) {
    String stem = job.kind().download().prefix() + "res_" + job.receptionNumber();
    return new ResultFile(
        stem + form.extension(),
        writeBulkResult.of(job, clock.now(), form, stem + BulkResultForm.XML.extension()));
  }

  private Optional<BulkJob> finished(Operator operator, Set<BulkKind> kinds, String number) {
    return job(operator, kinds, number)
        .filter(
            job ->
                collect.collect(Asker.operator(operator), job.kind(), number, events)
                    instanceof BulkProgress.Finished);
  }

  private Optional<BulkJob> job(Operator operator, Set<BulkKind> kinds, String number) {
    return store.find(institution(operator), number).filter(job -> kinds.contains(job.kind()));
  }

  private List<BulkLineResult> partOf(BulkJob job, int part) {
    var lines = readPart(job, part);
    if (lines.isEmpty()) {
      throw new UncheckedIOException(
          new IOException("part " + part + " of " + job.receptionNumber() + " is gone"));
    }
    return lines;
  }

  private List<BulkLineResult> readPart(BulkJob job, int part) {
    return results
        .content(job.receptionNumber(), part)
        .map(
            content ->
                BulkLineReading.read(job, content, part * ReceiveBulkFile.LINES_PER_PART + 1))
        .orElse(List.of());
  }

  private static int parts(BulkJob job) {
    int lines = job.plan().map(BulkJob.Plan::lines).orElse(0);
    return (lines + ReceiveBulkFile.LINES_PER_PART - 1) / ReceiveBulkFile.LINES_PER_PART;
  }

  private BulkJobSummary summary(BulkJob job) {
    return switch (collect.of(job)) {
      case BulkProgress.Running(_, var done) ->
          summary(job, BulkJobSummary.Standing.PROCESSING, done);
      case BulkProgress.Finished _ -> summary(job, BulkJobSummary.Standing.NORMAL, ended(job));
      case BulkProgress.Failed _ -> summary(job, BulkJobSummary.Standing.ABNORMAL, ended(job));
      case BulkProgress.Forgotten _ -> summary(job, BulkJobSummary.Standing.REMOVED, ended(job));
      case BulkProgress.Unknown _ -> throw new IllegalStateException("the job is known");
    };
  }

  private static BulkResultStore.Sum ended(BulkJob job) {
    var end = job.end().orElseThrow();
    return new BulkResultStore.Sum(end.normal() + end.errors(), end.normal(), end.errors());
  }

  private BulkJobSummary summary(
      BulkJob job, BulkJobSummary.Standing standing, BulkResultStore.Sum done) {
    return new BulkJobSummary(
        job.receptionNumber(),
        job.kind(),
        job.file().name(),
        job.file().identifier(),
        job.acceptedAt(),
        job.asker().operator(),
        standing,
        job.plan().map(plan -> OptionalInt.of(plan.lines())).orElse(OptionalInt.empty()),
        done.lines(),
        done.normal(),
        done.errors(),
        job.end().map(BulkJob.End::at),
        job.end().map(BulkJob.End::keptUntil));
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
