package jp.kyotaku.formats.oqs;

import java.nio.file.Path;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Illegible;
import jp.kyotaku.formats.oqs.ClaimsOutcome.NotArrived;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Reason;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Refused;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.formats.oqs.OqsReading.Understood;
import jp.kyotaku.formats.oqs.OqsReading.Unreadable;
import jp.kyotaku.formats.oqs.OqsReading.Violations;

/** 要求一つと結果一つの組: one request, its answer, and whether a strict client takes it (5.4, 8.1). */
record Conversation(FolderExchange exchange, RequestFlavour flavour) {

  /** 結果の扱い */
  sealed interface Verdict {

    /** 受け取る */
    record Taken() implements Verdict {}

    /** ほかの照会の結果 */
    record Foreign() implements Verdict {}

    /** 異常終了 */
    record Failed(SegmentOfResult.Abnormal abnormal) implements Verdict {}
  }

  /** An abnormal answer is told as such even where it could not echo what it should. */
  static Verdict accept(SegmentOfResult segment, boolean ours) {
    if (segment instanceof SegmentOfResult.Abnormal abnormal) {
      return new Verdict.Failed(abnormal);
    }
    return ours ? new Verdict.Taken() : new Verdict.Foreign();
  }

  <T> ClaimsOutcome<T> ask(
      OqsMessage message,
      OqsRequest request,
      Function<byte[], OqsReading<T>> reader,
      Function<T, Verdict> verdict) {
    OqsFileName name = exchange.put(message, OqsRequestWriter.write(request, flavour));
    Arrival arrival =
        exchange.await(name, content -> !(reader.apply(content) instanceof Unreadable<T>));
    return switch (arrival) {
      case Arrival.NotArrived(var fileName) -> trouble(new NotArrived(fileName));
      case Arrival.Arrived arrived ->
          understood(arrived.file(), reader.apply(arrived.content()), verdict);
    };
  }

  <T> ClaimsOutcome<T> trouble(Reason reason) {
    return new Trouble<>(reason, exchange.events());
  }

  private <T> ClaimsOutcome<T> understood(
      Path file, OqsReading<T> reading, Function<T, Verdict> verdict) {
    String name = file.getFileName().toString();
    return switch (reading) {
      case Understood<T>(var answer) -> judged(file, answer, verdict.apply(answer));
      case Unreadable<T>(var code) -> trouble(new Illegible(name, code.sentence()));
      case Violations<T>(_, var findings) ->
          trouble(new Illegible(name, findings.getFirst().inWords()));
    };
  }

  private <T> ClaimsOutcome<T> judged(Path file, T answer, Verdict verdict) {
    String name = file.getFileName().toString();
    return switch (verdict) {
      case Verdict.Taken() -> new Answered<>(answer, file, exchange.events());
      case Verdict.Foreign() -> trouble(new Illegible(name, "ほかの照会の結果です。"));
      case Verdict.Failed(var abnormal) ->
          trouble(new Refused(name, abnormal.errorCode(), abnormal.errorMessage()));
    };
  }
}
