package jp.kyotaku.launcher.endtoend;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** 回線: what the browser's own tools make of it */
final class Line {

  private static final int LATENCY_MILLIS = 400;
  private static final int BYTES_PER_SECOND = 50 * 1024;

  private final CDPSession tools;

  Line(Page page) {
    this.tools = page.context().newCDPSession(page);
    tools.send("Network.enable");
  }

  /** What browsers call slow 3G. */
  void becomesSlow() {
    emulate(false);
  }

  void goesAway() {
    emulate(true);
  }

  private void emulate(boolean away) {
    var conditions = new JsonObject();
    conditions.addProperty("offline", away);
    conditions.addProperty("latency", LATENCY_MILLIS);
    conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
    conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
    tools.send("Network.emulateNetworkConditions", conditions);
  }
}
