package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Level;
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

  FindingsAsJson(PrintWriter out) {
    this.out = out;
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
    for (ClaimFinding finding : findings) {
      write(part, finding);
    }
  }

  private void write(ClaimPart part, ClaimFinding finding) {
    var place = finding.place();
    json.writeStartObject();
    if (part instanceof ClaimPart.OneReceipt(var receipt, _)) {
      json.writeStringProperty("receipt", receipt.common().line().item(2));
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
  public void end(FindingCounts counts) {
    json.writeEndArray();
    json.writeNumberProperty("receipts", counts.receipts());
    json.writeNumberProperty("stoppedReceipts", counts.stoppedReceipts());
    json.writeObjectPropertyStart("levels");
    for (Level level : Level.values()) {
      json.writeNumberProperty(level.name(), counts.of(level));
    }
    json.writeEndObject();
    json.writeBooleanProperty("stops", counts.stops());
    json.writeBooleanProperty("clean", !counts.stops() && !counts.doubts());
    json.writeEndObject();
  }

  /** What was found until then stands before it. */
  @Override
  public void unreadable(String sentence) {
    json.writeEndArray();
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
