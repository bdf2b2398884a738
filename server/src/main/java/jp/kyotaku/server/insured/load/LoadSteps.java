package jp.kyotaku.server.insured.load;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 読み込みの手順: read, compare, write, report. */
@Component
class LoadSteps {

  private final StagedRows staged;
  private final LoadStore loads;
  private final Insurers insurers;
  private final CardIssuer cardIssuer;
  private final List<FurtherFile> furtherFiles;
  private final RefusedLoads refused;
  private final TransactionEvents events;
  private final BusinessClock clock;

  LoadSteps(
      StagedRows staged,
      LoadStore loads,
      Insurers insurers,
      CardIssuer cardIssuer,
      List<FurtherFile> furtherFiles,
      RefusedLoads refused,
      TransactionEvents events,
      BusinessClock clock) {
    this.staged = staged;
    this.loads = loads;
    this.insurers = insurers;
    this.cardIssuer = cardIssuer;
    this.furtherFiles = furtherFiles;
    this.refused = refused;
    this.events = events;
    this.clock = clock;
  }

  LoadOutcome load(LoadRequest request, HashedContent content, LoadListener listener)
      throws IOException {
    if (!loads.lock(request.sender())) {
      return notTaken(request, ErrorCode.LOAD_BUSY);
    }
    listener.phase(LoadPhase.READING);
    var rows = new StageRows(CsvContent.open(content).iterator());
    var first =
        rows.next()
            .map(record -> new FileLine(record.getStartingLineNumber(), record.getFields()))
            .orElseGet(() -> new FileLine(1, List.of()));
    var further = furtherFile(first);
    return further.isPresent()
        ? further.get().load(request, first, new FileLines(rows), listener)
        : load(request, first, rows, content, listener);
  }

  private LoadOutcome notTaken(LoadRequest request, ErrorCode code) {
    refused.record(request, code);
    return new LoadOutcome.NotTaken(code);
  }

  private Optional<FurtherFile> furtherFile(FileLine header) {
    var labels = header.cells().stream().map(String::strip).toList();
    return furtherFiles.stream().filter(file -> file.isKnownBy(labels)).findFirst();
  }

  private LoadOutcome load(
      LoadRequest request,
      FileLine first,
      StageRows rows,
      HashedContent content,
      LoadListener listener) {
    var header = Header.read(first.number(), first.cells());
    return switch (header) {
      case Header.Read.Unknown(var findings) -> {
        refused.record(request, findings.getFirst().code());
        findings.forEach(listener::found);
        yield new LoadOutcome.Refused(LoadCounts.nothingTaken(0, 1));
      }
      case Header.Read.Known(var known) -> load(request, known, rows, content, listener);
    };
  }

  private LoadOutcome load(
      LoadRequest request,
      Header header,
      StageRows rows,
      HashedContent content,
      LoadListener listener) {
    var kind = header.layout().kind();
    var owner = new Owner(request.sender(), insurers.kinds());
    var refusal = owner.whyNot(kind);
    if (refusal.isPresent()) {
      return notTaken(request, refusal.get());
    }
    staged.prepare(header.layout());
    rows.stage(new RowReader(header, owner, clock.today()), staged.writer(header.layout()));
    byte[] hash = content.hash();
    var before = loads.before(request, hash);
    if (before.isPresent()) {
      staged.keptFindings(before.get().id(), listener::found);
      return new LoadOutcome.LoadedBefore(before.get().counts());
    }
    return compare(new LoadRun(request, kind, hash), rows, listener);
  }

  private LoadOutcome compare(LoadRun run, StageRows rows, LoadListener listener) {
    listener.phase(LoadPhase.COMPARING);
    if (run.kind() == FileKind.CARD) {
      staged.cardsAreOf(cardIssuer.name());
    }
    staged.check(run.statements());
    var counts = staged.counts(rows.rows(), rows.bad());
    return counts.bad() > 0 && !run.request().acceptGood()
        ? refuse(run, LoadCounts.nothingTaken(counts.rows(), counts.bad()), listener)
        : write(run, counts, listener);
  }

  private LoadOutcome refuse(LoadRun run, LoadCounts counts, LoadListener listener) {
    record(run, EventKind.INSURED_FILE_REFUSED, counts);
    listener.phase(LoadPhase.REPORTING);
    staged.findings(listener::found);
    return new LoadOutcome.Refused(counts);
  }

  private LoadOutcome write(LoadRun run, LoadCounts found, LoadListener listener) {
    listener.phase(LoadPhase.WRITING);
    long id = loads.nextId();
    staged.write(run.statements(), id);
    loads.analyzeWhereGrown(run.statements().tables(), found.written());
    var counts = found.withWarnings(run.statements().warning().map(staged::warn).orElse(0L));
    loads.insert(id, run.request(), run.hash(), run.kind(), counts);
    staged.keepFindings(id);
    record(run, EventKind.INSURED_FILE_LOADED, counts);
    listener.phase(LoadPhase.REPORTING);
    staged.findings(listener::found);
    return new LoadOutcome.Loaded(counts);
  }

  /** Who and how many, without anybody's name; a file's name may hold one. */
  private void record(LoadRun run, EventKind kind, LoadCounts counts) {
    events.record(
        Event.ofNoInstitution(kind, clock.instant())
            .with("sender", run.request().sender().name())
            .with("file", run.kind().name())
            .with("sha256", HexFormat.of().formatHex(run.hash()))
            .with("rows", Long.toString(counts.rows()))
            .with("added", Long.toString(counts.added()))
            .with("changed", Long.toString(counts.changed()))
            .with("ended", Long.toString(counts.ended()))
            .with("bad", Long.toString(counts.bad()))
            .naming("fileName", run.request().fileName()));
  }
}
