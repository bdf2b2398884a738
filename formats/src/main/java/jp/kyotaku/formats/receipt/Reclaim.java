package jp.kyotaku.formats.receipt;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 返戻再請求 (5.4): makes one claim file of returned receipts, and of first claims with them. HH becomes
 * HM, reasons (HR) go, HG becomes GO, 履歴管理情報 and 検索番号 stay byte for byte, and レセプト番号 counts anew.
 * What was wrong in a receipt is corrected by people, before or after.
 */
public final class Reclaim {

  /** 返戻区分 of a re-examination by the insurer: such a receipt is claimed again on paper. */
  private static final Set<String> ON_PAPER = Set.of("4", "5", "6");

  private final ClaimWriter writer;
  private final StationLine station;
  private final Consumer<ClaimFinding> told;
  private final Consumer<Receipt> returned;
  private boolean headWritten;
  private boolean whole = true;
  private int receipts;

  private Reclaim(
      StationLine station,
      OutputStream out,
      Consumer<ClaimFinding> told,
      Consumer<Receipt> returned) {
    this.station = station;
    this.told = told;
    this.returned = returned;
    writer = new ClaimWriter(out);
  }

  /**
   * Reads one file after the other and writes in constant memory; streams are not closed.
   *
   * @param files the first tells the station; files of returned receipts or of first claims
   * @param claimMonth 請求年月 of the new claim
   * @param stationName the name for HM; empty to take it from the first file
   * @param told what a person has to look at
   * @return whether all files were read whole; if not, what was written is not to be used
   */
  public static boolean write(
      List<InputStream> files,
      YearMonth claimMonth,
      String stationName,
      OutputStream out,
      Consumer<ClaimFinding> told) {
    return write(files, claimMonth, stationName, out, told, _ -> {});
  }

  /**
   * The same, and hands over each receipt that was returned, as it stands in its file.
   *
   * @param returned gets each receipt of a returned file, or with reasons or a history
   */
  public static boolean write(
      List<InputStream> files,
      YearMonth claimMonth,
      String stationName,
      OutputStream out,
      Consumer<ClaimFinding> told,
      Consumer<Receipt> returned) {
    var station = new StationLine(claimMonth, stationName);
    var reclaim = new Reclaim(station, out, told, returned);
    files.forEach(reclaim::add);
    reclaim.close();
    return reclaim.whole;
  }

  private void add(InputStream file) {
    boolean fromPaymentBody = false;
    for (var parts = ClaimReader.of(file); parts.hasNext(); ) {
      switch (parts.next()) {
        case ClaimPart.Head head -> {
          fromPaymentBody = head.returned();
          writeHead(head);
        }
        case ClaimPart.OneReceipt(Receipt receipt, _) -> {
          if (fromPaymentBody || receipt.wasReturned()) {
            returned.accept(receipt);
          }
          writeReceipt(receipt);
        }
        case ClaimPart.Foot foot -> whole &= foot.readWhole();
      }
    }
  }

  private void writeHead(ClaimPart.Head head) {
    Line made = station.of(head);
    if (!headWritten) {
      headWritten = true;
      writer.line(made);
      if (made.isEmpty(6)) {
        told.accept(Fault.STATION_UNNAMED.at(Place.of(made, 6), ""));
      }
    } else if (!station.isSame(made)) {
      told.accept(Fault.STATION_DIFFERS.at(Place.FILE, made.item(5)));
    }
  }

  private void writeReceipt(Receipt receipt) {
    receipts++;
    receipt.returnReasons().stream()
        .filter(reason -> ON_PAPER.contains(reason.kind()))
        .forEach(reason -> told.accept(onPaper(reason)));
    for (Line line : receipt.lines()) {
      switch (line.kind()) {
        case CLAIM, HISTORY, UNKNOWN -> writer.line(numbered(line.framed()));
        case RETURN_HEAD, RETURN_REASON, RETURN_FOOT, BYTE_ORDER_MARK, END_MARK, EMPTY -> {
          // not part of a claim
        }
      }
      whole &= !line.cutShort();
    }
  }

  private static ClaimFinding onPaper(ReturnReason reason) {
    return Fault.RETURN_ON_PAPER.at(Place.of(reason.line(), 3), reason.kind());
  }

  private Line numbered(Line line) {
    String number = String.valueOf(receipts);
    boolean same = !line.is(RecordType.RE) || line.item(2).equals(number);
    return same ? line : line.with(2, number);
  }

  private void close() {
    writer.line(NewLine.of(RecordType.GO).line()).endMark();
  }
}
