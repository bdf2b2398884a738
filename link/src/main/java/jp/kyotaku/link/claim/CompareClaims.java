package jp.kyotaku.link.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.Receipt;

/**
 * 二つの請求ファイルを比べる: receipt by receipt, in step, so that only receipts whose partner has not come yet
 * are held.
 */
final class CompareClaims {

  private final Iterator<ClaimPart> before;
  private final Iterator<ClaimPart> after;
  private final Consumer<ReceiptChange> changes;
  private final Unmatched onlyBefore = new Unmatched(ReceiptKey::byNumbers);
  private final Unmatched onlyAfter = new Unmatched(ReceiptKey::byNumbers);
  private long same;

  CompareClaims(
      Iterator<ClaimPart> before, Iterator<ClaimPart> after, Consumer<ReceiptChange> changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /**
   * What stands before the first receipt and after the last is returned, receipts go to the
   * consumer.
   */
  List<LineChange> compare() {
    var framesBefore = new ArrayList<Line>();
    var framesAfter = new ArrayList<Line>();
    while (before.hasNext() || after.hasNext()) {
      next(before, framesBefore).ifPresent(this::fromBefore);
      next(after, framesAfter).ifPresent(this::fromAfter);
    }
    rest();
    return CompareLines.compare(framesBefore, framesAfter);
  }

  long same() {
    return same;
  }

  private static Optional<Receipt> next(Iterator<ClaimPart> parts, List<Line> frames) {
    if (!parts.hasNext()) {
      return Optional.empty();
    }
    return switch (parts.next()) {
      case ClaimPart.OneReceipt(var receipt, _) -> Optional.of(receipt);
      case ClaimPart.Head head -> {
        frames.addAll(head.lines());
        yield Optional.empty();
      }
      case ClaimPart.Foot foot -> {
        frames.addAll(foot.lines());
        yield Optional.empty();
      }
    };
  }

  private void fromBefore(Receipt receipt) {
    onlyAfter
        .take(receipt)
        .ifPresentOrElse(other -> compare(receipt, other), () -> onlyBefore.add(receipt));
  }

  private void fromAfter(Receipt receipt) {
    onlyBefore
        .take(receipt)
        .ifPresentOrElse(other -> compare(other, receipt), () -> onlyAfter.add(receipt));
  }

  private void compare(Receipt one, Receipt other) {
    var lines = CompareLines.compare(one.lines(), other.lines());
    if (lines.isEmpty()) {
      same++;
    } else {
      changes.accept(new ReceiptChange.Changed(one, other, lines));
    }
  }

  /** Whose numbers differ may still be the same by name, or else by their place. */
  private void rest() {
    var leftBefore = onlyBefore.all();
    var leftAfter = onlyAfter.all();
    for (Function<Receipt, ReceiptKey> key :
        List.<Function<Receipt, ReceiptKey>>of(ReceiptKey::byName, ReceiptKey::byPlace)) {
      var partners = new Unmatched(key);
      leftAfter.forEach(partners::add);
      leftBefore = leftBefore.stream().filter(one -> !matched(one, partners)).toList();
      leftAfter = partners.all();
    }
    leftBefore.forEach(receipt -> changes.accept(new ReceiptChange.Removed(receipt)));
    leftAfter.forEach(receipt -> changes.accept(new ReceiptChange.Added(receipt)));
  }

  private boolean matched(Receipt one, Unmatched partners) {
    var partner = partners.take(one);
    partner.ifPresent(other -> compare(one, other));
    return partner.isPresent();
  }
}
