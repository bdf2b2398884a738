package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.Why;
import jp.kyotaku.formats.receipt.Payer;

/** 一つの公費の勘定: what came to a public payer, what it pays and what it leaves. */
final class PublicLedger {

  private final Payer place;
  private final PublicPayer payer;
  private final List<Why> dueReasons = new ArrayList<>();
  private final List<Why> reasons = new ArrayList<>();
  private long covered;
  private long due;
  private long paid;
  private long left;

  PublicLedger(Payer place, PublicPayer payer) {
    this.place = place;
    this.payer = payer;
  }

  boolean local() {
    return payer.scheme().local();
  }

  Payer place() {
    return place;
  }

  /** Takes part in costs of which so much is still to be borne; answers what it leaves. */
  long take(long cost, long arriving, List<Why> why) {
    long leaves = payer.terms().patientShare(cost, arriving, left);
    covered += cost;
    due += arriving;
    paid += arriving - leaves;
    left += leaves;
    dueReasons.addAll(why);
    reasons.add(why(cost, arriving, leaves));
    return leaves;
  }

  void relieve(long yen) {
    left -= yen;
  }

  PublicShare share() {
    return new PublicShare(
        payer,
        covered,
        new Amount(due, dueReasons),
        new Amount(paid, reasons),
        new Amount(left, reasons));
  }

  List<Why> reasons() {
    return List.copyOf(reasons);
  }

  private Why why(long cost, long arriving, long leaves) {
    String rule =
        "第%d公費（%s　%s）の利用者負担：%s"
            .formatted(
                PayerPlace.of(place), payer.scheme().lawNumber(), payer.scheme().name(), terms());
    return new Why(
        rule,
        "公費の医療券・受給者証",
        List.of(
            "費用＝" + Yen.inWords(cost),
            "公費の前の負担＝" + Yen.inWords(arriving),
            "利用者負担＝" + Yen.inWords(leaves)));
  }

  private String terms() {
    return switch (payer.terms()) {
      case PatientTerms.Nothing() -> "なし";
      case PatientTerms.UpTo(long yen) -> Yen.inWords(yen) + "まで";
      case PatientTerms.Percent(int percent) -> "費用の%d%%".formatted(percent);
      case PatientTerms.PercentUpTo(int percent, long yen) ->
          "費用の%d%%、%sまで".formatted(percent, Yen.inWords(yen));
    };
  }
}
