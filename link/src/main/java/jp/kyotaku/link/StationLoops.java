package jp.kyotaku.link;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jp.kyotaku.link.StationHealth.Direction;

/** 一つの機関の二つの繰り返し: 要求を送る、回答を届ける */
final class StationLoops {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
  private static final Duration LONG_POLL = Duration.ofSeconds(20);

  private final SendRequests sendRequests;
  private final DeliverAnswers deliverAnswers;
  private final StationHealth health;
  private final ServerReturn serverReturn;

  StationLoops(
      SendRequests sendRequests,
      DeliverAnswers deliverAnswers,
      StationHealth health,
      ServerReturn serverReturn) {
    this.sendRequests = sendRequests;
    this.deliverAnswers = deliverAnswers;
    this.health = health;
    this.serverReturn = serverReturn;
  }

  /** Looks into the folder itself: a shared folder announces no changes. */
  void sendUntilStopped() throws InterruptedException {
    while (true) {
      var state = attempt(Direction.OUT, sendRequests::pass);
      var pause = state == LinkState.FAULT ? BackOff.MOST : BETWEEN_LOOKS;
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    }
  }

  /**
   * The first question after a trouble does not wait on the server, so that its end is known soon.
   */
  void deliverUntilStopped() throws InterruptedException {
    var backOff = BackOff.usual();
    var wait = Duration.ZERO;
    while (true) {
      var poll = wait;
      long returns = serverReturn.returns();
      long settled = deliverAnswers.settled();
      var state = attempt(Direction.IN, () -> deliverAnswers.pass(poll));
      if (state == LinkState.CONNECTED || deliverAnswers.settled() > settled) {
        backOff.succeeded();
      }
      wait = state == LinkState.CONNECTED ? LONG_POLL : Duration.ZERO;
      if (state != LinkState.CONNECTED) {
        serverReturn.await(backOff.failed(), returns);
      }
    }
  }

  private LinkState attempt(Direction direction, Pass pass) throws InterruptedException {
    try {
      var state = pass.run();
      health.report(direction, state);
      return state;
    } catch (NotServed trouble) {
      return notServed(direction, trouble);
    } catch (IOException folder) {
      health.report(direction, LinkState.FOLDER_TROUBLE, folder);
      return LinkState.FOLDER_TROUBLE;
    } catch (RuntimeException fault) {
      // A fault of ours must not end the loop: files would wait unseen. The state page tells it.
      health.report(direction, LinkState.FAULT, fault);
      return LinkState.FAULT;
    }
  }

  private LinkState notServed(Direction direction, NotServed trouble) {
    if (trouble.notConnected()) {
      serverReturn.reportAway();
    }
    health.report(direction, trouble.state());
    return trouble.state();
  }

  private interface Pass {
    LinkState run() throws IOException, InterruptedException;
  }
}
