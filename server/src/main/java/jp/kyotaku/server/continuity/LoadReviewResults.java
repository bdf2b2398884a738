package jp.kyotaku.server.continuity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.PeopleByCard;
import jp.kyotaku.server.insured.load.FileLine;
import jp.kyotaku.server.insured.load.FileLines;
import jp.kyotaku.server.insured.load.FurtherFile;
import jp.kyotaku.server.insured.load.Insurers;
import jp.kyotaku.server.insured.load.LoadCounts;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadOutcome;
import jp.kyotaku.server.insured.load.LoadPhase;
import jp.kyotaku.server.insured.load.LoadRequest;
import jp.kyotaku.server.insured.load.RowFinding;
import jp.kyotaku.server.insured.load.Sender;
import org.springframework.stereotype.Component;

/**
 * 審査結果のファイルを読み込む: of clinics and pharmacies for good, whose claims come in elsewhere. A
 * file is taken whole or not at all; a row that stands there already changes nothing.
 */
@Component
class LoadReviewResults implements FurtherFile {

  static final int MOST_ROWS = 100_000;

  private static final int AT_ONCE = 1_000;

  private final PeopleByCard people;
  private final Institutions institutions;
  private final Insurers insurers;
  private final RecordReviewResults recordReviewResults;
  private final TransactionEvents events;
  private final BusinessClock clock;

  LoadReviewResults(
      PeopleByCard people,
      Institutions institutions,
      Insurers insurers,
      RecordReviewResults recordReviewResults,
      TransactionEvents events,
      BusinessClock clock) {
    this.people = people;
    this.institutions = institutions;
    this.insurers = insurers;
    this.recordReviewResults = recordReviewResults;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean isKnownBy(List<String> header) {
    return header.contains(ReviewColumn.OUTCOME.label());
  }

  /** 読み込みの途中 */
  private final class Run {

    private final List<RowFinding> findings = new ArrayList<>();
    private final ReviewLineReader reader;
    private final Map<InstitutionCode, Boolean> known = new HashMap<>();
    private final List<ReviewLine> waiting = new ArrayList<>();
    private final List<NewReviewResult> good = new ArrayList<>();
    private long rows;

    Run(List<String> labels) {
      this.reader = new ReviewLineReader(labels, clock.today(), findings::add);
    }

    /** False where there are more rows than may be. */
    boolean read(FileLines lines) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (++rows > MOST_ROWS) {
          return false;
        }
        reader.read(line.get()).filter(this::ofAKnownInstitution).ifPresent(waiting::add);
        if (waiting.size() == AT_ONCE) {
          lookUp();
        }
      }
      lookUp();
      return true;
    }

    private boolean ofAKnownInstitution(ReviewLine line) {
      boolean here =
          known.computeIfAbsent(
              line.institution(), code -> institutions.remembered(code).isPresent());
      if (!here) {
        refuse(line, ReviewColumn.INSTITUTION, ErrorCode.REVIEW_INSTITUTION_UNKNOWN);
      }
      return here;
    }

    private void lookUp() {
      var found =
          people.inMonths(
              waiting.stream()
                  .map(line -> new PeopleByCard.Asked(line.card(), line.month()))
                  .toList());
      for (int place = 0; place < waiting.size(); place++) {
        var line = waiting.get(place);
        var persons = found.getOrDefault(place, List.of());
        switch (persons.size()) {
          case 0 -> refuse(line, ReviewColumn.NUMBER, ErrorCode.REVIEW_PERSON_UNKNOWN);
          case 1 -> good.add(line.of(persons.getFirst()));
          default -> refuse(line, ReviewColumn.BRANCH, ErrorCode.REVIEW_SEVERAL_PEOPLE);
        }
      }
      waiting.clear();
    }

    private void refuse(ReviewLine line, ReviewColumn column, ErrorCode code) {
      findings.add(new RowFinding(line.number(), column.label(), code, false));
    }

    /** Who is unknown is found out later than what cannot be read. */
    void tell(LoadListener listener) {
      findings.sort(Comparator.comparingLong(RowFinding::line));
      findings.forEach(listener::found);
    }
  }

  @Override
  public LoadOutcome load(
      LoadRequest request, FileLine header, FileLines lines, LoadListener listener) {
    if (!maySend(request.sender())) {
      return notTaken(request, ErrorCode.REVIEW_NOT_ALLOWED);
    }
    var labels = header.cells().stream().map(String::strip).toList();
    var wrong = wrongLabels(header.number(), labels);
    if (!wrong.isEmpty()) {
      wrong.forEach(listener::found);
      var counts = counts(0, 0, 0, 1);
      record(EventKind.REVIEW_FILE_REFUSED, request, counts);
      return new LoadOutcome.Refused(counts);
    }
    var run = new Run(labels);
    if (!run.read(lines)) {
      return notTaken(request, ErrorCode.REVIEW_TOO_MANY_ROWS);
    }
    listener.phase(LoadPhase.WRITING);
    var outcome = write(request, run);
    run.tell(listener);
    return outcome;
  }

  private LoadOutcome notTaken(LoadRequest request, ErrorCode code) {
    events.record(event(EventKind.REVIEW_FILE_REFUSED, request).with("code", code.code()));
    return new LoadOutcome.NotTaken(code);
  }

  private boolean maySend(Sender sender) {
    return switch (sender) {
      case Sender.Central _ -> true;
      case Sender.Insurer _ -> insurers.isPaymentBody(sender);
    };
  }

  private LoadOutcome write(LoadRequest request, Run run) {
    long bad = run.rows - run.good.size();
    if (bad > 0 && !request.acceptGood()) {
      var counts = counts(run.rows, 0, 0, bad);
      record(EventKind.REVIEW_FILE_REFUSED, request, counts);
      return new LoadOutcome.Refused(counts);
    }
    int added = recordReviewResults.record(run.good);
    var counts = counts(run.rows, added, run.good.size() - added, bad);
    record(EventKind.REVIEW_FILE_LOADED, request, counts);
    return new LoadOutcome.Loaded(counts);
  }

  private void record(EventKind kind, LoadRequest request, LoadCounts counts) {
    events.record(
        event(kind, request)
            .with("rows", Long.toString(counts.rows()))
            .with("added", Long.toString(counts.added()))
            .with("bad", Long.toString(counts.bad())));
  }

  private Event event(EventKind kind, LoadRequest request) {
    return Event.ofNoInstitution(kind, clock.instant())
        .with("sender", request.sender().name())
        .naming("fileName", request.fileName());
  }

  private static LoadCounts counts(long rows, long added, long unchanged, long bad) {
    return new LoadCounts(rows, added, 0, 0, unchanged, bad, 0);
  }

  private static List<RowFinding> wrongLabels(long line, List<String> labels) {
    var wanted = new ArrayList<>(ReviewColumn.labels());
    var findings = new ArrayList<RowFinding>();
    wanted.stream()
        .filter(label -> !labels.contains(label))
        .forEach(
            label ->
                findings.add(new RowFinding(line, label, ErrorCode.FILE_COLUMN_MISSING, false)));
    for (int place = 0; place < labels.size(); place++) {
      if (!wanted.remove(labels.get(place))) {
        findings.add(
            new RowFinding(line, (place + 1) + "列目", ErrorCode.FILE_COLUMN_UNKNOWN, false));
      }
    }
    return findings;
  }
}
