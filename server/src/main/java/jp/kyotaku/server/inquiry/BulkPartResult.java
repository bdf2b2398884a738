package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.server.audit.Event;

/**
 * 行のまとまりへの答え
 *
 * @param content units of the message, one for each line
 * @param events of those lines that touched somebody's data
 */
record BulkPartResult(byte[] content, int normal, int errors, List<Event> events) {

  BulkPartResult {
    events = List.copyOf(events);
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkPartResult[" + normal + ", " + errors + "]";
  }
}
