package jp.kyotaku.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.ClaimReader;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.Place;
import jp.kyotaku.formats.receipt.StationRecord;
import org.jspecify.annotations.Nullable;

/** 一つのファイルの点検: reads ahead a little, checks batches side by side, hands out in order. */
final class FileCheck {

  /** L1920: so many places of L2 refuse the file. */
  private static final int MOST_UNREADABLE = 1000;

  private static final int BATCH = 64;
  private static final int BATCHES_AHEAD = 16;

  /** A part with its number in the file, 0 where numbers are not ours to judge. */
  private record Numbered(int ordinal, ClaimPart part) {}

  private final CheckClaim check;
  private final Consumer<CheckedPart> each;
  private final Deque<Future<List<CheckedPart>>> ahead = new ArrayDeque<>();
  private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
  private Optional<StationRecord> station = Optional.empty();
  private @Nullable CheckedPart head;
  private HeadFaults headFaults = HeadFaults.NONE;
  private boolean returned;
  private int ordinal;
  private int refused;

  FileCheck(CheckClaim check, Consumer<CheckedPart> each) {
    this.check = check;
    this.each = each;
  }

  FileSummary run(ClaimReader parts) {
    ClaimPart.Foot foot = null;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Numbered> batch = new ArrayList<>(BATCH);
      while (parts.hasNext()) {
        switch (parts.next()) {
          case ClaimPart.Head head -> head(head);
          case ClaimPart.OneReceipt receipt -> batch = take(receipt, batch, workers);
          case ClaimPart.Foot last -> foot = last;
        }
      }
      submit(batch, workers);
      handOut(0);
    }
    return summary(foot);
  }

  /** Handed out with the first receipts: what is wrong with all of them is its own mistake. */
  private void head(ClaimPart.Head part) {
    station = part.station();
    returned = part.returned();
    head = check.part(station, 0, part);
  }

  private List<Numbered> take(
      ClaimPart.OneReceipt receipt, List<Numbered> batch, ExecutorService workers) {
    ordinal++;
    int number = ordinal;
    if (!receipt.findings().isEmpty()) {
      // Receipts whose RE is missing count as well: those behind them are numbered rightly.
      ordinal += receipt.receipt().missingHeads().size();
    }
    batch.add(new Numbered(returned ? 0 : number, receipt));
    if (batch.size() < BATCH) {
      return batch;
    }
    submit(batch, workers);
    handOut(BATCHES_AHEAD);
    return new ArrayList<>(BATCH);
  }

  private void submit(List<Numbered> batch, ExecutorService workers) {
    Optional<StationRecord> head = station;
    ahead.add(
        workers.submit(
            () -> batch.stream().map(one -> check.part(head, one.ordinal(), one.part())).toList()));
  }

  /** Until so few batches are left. */
  private void handOut(int left) {
    while (ahead.size() > left) {
      List<CheckedPart> parts = result(ahead.remove());
      deliverHead(parts);
      parts.forEach(part -> deliver(headFaults.without(part)));
    }
  }

  private void deliverHead(List<CheckedPart> first) {
    CheckedPart waiting = head;
    if (waiting != null) {
      headFaults = HeadFaults.of(first);
      deliver(headFaults.with(waiting, station));
      head = null;
    }
  }

  private static List<CheckedPart> result(Future<List<CheckedPart>> batch) {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void deliver(CheckedPart part) {
    boolean refuses = false;
    for (ClaimFinding finding : part.findings()) {
      counts.merge(finding.level(), 1, Integer::sum);
      refuses |= finding.level().preventsAcceptance();
    }
    if (refuses && part.part() instanceof ClaimPart.OneReceipt) {
      refused++;
    }
    each.accept(part);
  }

  private FileSummary summary(ClaimPart.@Nullable Foot foot) {
    if (foot == null) {
      throw new IllegalStateException("the reader hands out a foot");
    }
    var findings = new ArrayList<>(foot.findings());
    if (counts.getOrDefault(Level.L2, 0) >= MOST_UNREADABLE) {
      findings.add(tooMany());
    }
    deliver(new CheckedPart(foot, findings, false));
    return new FileSummary(
        foot.receiptCount(), foot.lineCount(), counts, refused, foot.readWhole());
  }

  private static ClaimFinding tooMany() {
    Rule rule = Rule.TOO_MANY_UNREADABLE;
    return new ClaimFinding(
        rule.code(),
        rule.level(),
        Place.FILE,
        "",
        rule.sentence().replace("{}", String.valueOf(MOST_UNREADABLE)),
        rule.action(),
        rule.origin());
  }
}
