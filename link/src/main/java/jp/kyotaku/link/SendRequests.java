package jp.kyotaku.link;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;

/** 要求を送る: one pass takes what is complete and sends what is due */
final class SendRequests {

  private final InstitutionCode institution;
  private final Pickup pickup;
  private final Aside aside;
  private final ServerConnection server;
  private final ServerReturn serverReturn;
  private final LinkLog log;
  private final RetryTime whole;
  private final Map<UUID, RetryTime> each = new HashMap<>();
  private LinkState state = LinkState.IDLE;

  SendRequests(Station station, ServerConnection server, ServerReturn serverReturn, LinkLog log) {
    institution = station.institution();
    pickup = station.pickup();
    aside = station.aside();
    this.server = server;
    this.serverReturn = serverReturn;
    this.log = log;
    whole = newRetryTime();
  }

  /** The state after this pass. */
  LinkState pass() throws IOException, InterruptedException {
    for (var file : pickup.takeComplete()) {
      log.line(institution, "取り込みました: " + file);
    }
    if (whole.isDue()) {
      state = sendAll();
    }
    return state.orWorse(pickup.stuck() ? LinkState.FOLDER_TROUBLE : LinkState.IDLE);
  }

  private LinkState sendAll() throws IOException, InterruptedException {
    var unsettled = pickup.unsettled();
    each.keySet().retainAll(unsettled.stream().map(PickedFile::id).toList());
    try {
      var worst = LinkState.IDLE;
      for (var file : unsettled) {
        worst = worst.orWorse(sendIfDue(file));
      }
      return worst;
    } catch (NotServed trouble) {
      return holdAll(trouble);
    }
  }

  /** A file that fails alone does not hold up the others. */
  private LinkState sendIfDue(PickedFile file) throws NotServed, InterruptedException {
    var retry = each.computeIfAbsent(file.id(), id -> newRetryTime());
    if (!retry.isDue()) {
      return retry.reason();
    }
    try {
      send(file);
      whole.succeeded();
      return LinkState.CONNECTED;
    } catch (NotServed trouble) {
      if (trouble.concernsAll()) {
        throw trouble;
      }
      return retry.failed(trouble.state());
    } catch (IOException folder) {
      return retry.failed(LinkState.FOLDER_TROUBLE);
    }
  }

  private LinkState holdAll(NotServed trouble) {
    whole.failed(trouble.state());
    if (trouble.notConnected()) {
      serverReturn.reportAway();
    }
    return trouble.state();
  }

  private void send(PickedFile file) throws IOException, InterruptedException {
    switch (server.put(file)) {
      case SendOutcome.Accepted() -> {
        DurableFiles.delete(file.path());
        log.line(institution, "送りました: " + file);
      }
      case SendOutcome.Unreadable(var reason) -> {
        aside.put(file, reason);
        log.line(institution, "読めないため aside に置きました（" + reason.code() + "）: " + file);
      }
    }
  }

  private RetryTime newRetryTime() {
    return new RetryTime(System::nanoTime, serverReturn);
  }
}
