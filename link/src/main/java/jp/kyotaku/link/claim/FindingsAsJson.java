package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.formats.receipt.ReturnReason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * プログラムの読む指摘 (docs/interface/claim-tool.md): one JSON document, written while the files are read
 */
final class FindingsAsJson implements FindingsView {

  static final String FORMAT = "kyotaku-claim-check/1";

  private final PrintWriter out;
  private final JsonGenerator json;
  private final long limit;
  private final boolean comparing;
  private final List<Returned> returned = new ArrayList<>();

  /** 返戻の理由 of a receipt */
  private record Returned(String receipt, ReturnReason reason) {}

  /**
   * @param comparing whether entitlements are compared with answers
   */
  FindingsAsJson(PrintWriter out, long limit, boolean comparing) {
    this.out = out;
    this.limit = limit;
    this.comparing = comparing;
    this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeArrayPropertyStart("files");
  }

  @Override
  public void begin(String file) {
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void found(ClaimPart part, List<ClaimFinding> findings) {
    if (part instanceof ClaimPart.OneReceipt(var receipt, _)) {
      receipt.returnReasons().stream()
          .limit(Math.max(0, limit - returned.size()))
          .forEach(reason -> returned.add(new Returned(number(receipt), reason)));
    }
    for (ClaimFinding finding : findings) {
      write(part, finding);
    }
  }

  private void write(ClaimPart part, ClaimFinding finding) {
    var place = finding.place();
    json.writeStartObject();
    if (part instanceof ClaimPart.OneReceipt(var receipt, _)) {
      json.writeStringProperty("receipt", number(receipt));
    }
    json.writeNumberProperty("line", place.line());
    json.writeStringProperty("record", place.record());
    json.writeNumberProperty("item", place.item());
    json.writeStringProperty("itemName", place.itemName());
    json.writeStringProperty("value", finding.value());
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("origin", finding.origin().name());
    json.writeStringProperty("level", finding.level().name());
    json.writeBooleanProperty("stops", FindingCounts.stops(finding.level()));
    json.writeStringProperty("sentence", finding.sentence());
    json.writeStringProperty("action", finding.action());
    json.writeEndObject();
  }

  @Override
  public void end(FindingCounts counts, long notShown) {
    json.writeEndArray();
    json.writeNumberProperty("notWritten", notShown);
    writeReasons();
    json.writeNumberProperty("receipts", counts.receipts());
    json.writeNumberProperty("stoppedReceipts", counts.stoppedReceipts());
    if (comparing) {
      json.writeNumberProperty("comparedReceipts", counts.comparedReceipts());
    }
    json.writeObjectPropertyStart("levels");
    for (Level level : Level.values()) {
      json.writeNumberProperty(level.name(), counts.of(level));
    }
    json.writeEndObject();
    json.writeBooleanProperty("stops", counts.stops());
    json.writeBooleanProperty("clean", !counts.stops() && !counts.doubts());
    json.writeEndObject();
  }

  private void writeReasons() {
    json.writeArrayPropertyStart("returnReasons");
    for (Returned one : returned) {
      json.writeStartObject();
      json.writeStringProperty("receipt", one.receipt());
      json.writeNumberProperty("line", one.reason().line().number());
      json.writeStringProperty("month", one.reason().month().map(YearMonth::toString).orElse(""));
      json.writeStringProperty("kind", one.reason().kind());
      json.writeStringProperty("code", one.reason().code());
      json.writeStringProperty("text", one.reason().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    returned.clear();
  }

  private static String number(Receipt receipt) {
    return receipt.common().line().item(2);
  }

  /** What was found until then stands before it. */
  @Override
  public void unreadable(String sentence) {
    json.writeEndArray();
    returned.clear();
    json.writeStringProperty("unreadable", sentence);
    json.writeEndObject();
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.println();
    out.flush();
  }
}
