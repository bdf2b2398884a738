package jp.kyotaku.link;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyotaku.kernel.InstitutionCode;

/** 回答を届ける: copy, note, rename, acknowledge; after any stop it goes on where the disk says */
final class DeliverAnswers {

  private final InstitutionCode institution;
  private final Inbox inbox;
  private final ServerConnection server;
  private final LinkLog log;
  private final Orders orders;
  private final Reporting reporting;
  private long settled;
  private final AtomicInteger unfetched = new AtomicInteger();
  private volatile String institutionName = "";

  /** 様子を見る */
  @FunctionalInterface
  interface Reporting {
    StationStatus now(DeliverAnswers deliverAnswers) throws IOException;
  }

  DeliverAnswers(Station station, ServerConnection server, LinkLog log, Reporting reporting) {
    institution = station.institution();
    inbox = station.inbox();
    orders = new Orders(station, log);
    this.server = server;
    this.log = log;
    this.reporting = reporting;
  }

  /** Waiting on the server when it was last asked. */
  int unfetched() {
    return unfetched.get();
  }

  /** Empty before the first contact. */
  String institutionName() {
    return institutionName;
  }

  /**
   * How many since the start: who gets on need not wait, even when one answer fails again and
   * again.
   */
  long settled() {
    return settled;
  }

  /** What was noted before, then what waits on the server. */
  LinkState pass(Duration wait) throws IOException, InterruptedException {
    var worst = LinkState.CONNECTED;
    for (var id : inbox.noted()) {
      worst = worst.orWorse(oneAlone(() -> finish(id)));
    }
    var poll = poll(worst == LinkState.CONNECTED ? wait : Duration.ZERO);
    for (var answer : poll.waiting()) {
      worst = worst.orWorse(deliver(answer));
    }
    return worst;
  }

  private PollAnswer poll(Duration wait) throws IOException, InterruptedException {
    var report = LinkReport.of(reporting.now(this), orders.carriedOut());
    var poll = server.poll(report, wait);
    unfetched.set(poll.waiting().size());
    institutionName = poll.name();
    orders.carryOut(poll.orders());
    return poll;
  }

  private LinkState deliver(WaitingAnswer answer) throws NotServed, InterruptedException {
    var id = Ids.read(answer.id());
    var name = MessageName.ofAnswer(answer.name());
    if (id.isEmpty() || name.isEmpty()) {
      return LinkState.ANSWER_UNUSABLE;
    }
    return oneAlone(() -> deliver(id.get(), name.get()));
  }

  private void deliver(UUID id, MessageName name) throws IOException, InterruptedException {
    if (inbox.nextStep(id) == DeliveryStep.FETCH) {
      server.fetch(id, inbox.copyOf(id));
      inbox.note(id, name);
      unfetched.decrementAndGet();
    }
    finish(id);
    log.line(institution, "届けました: " + name + " " + id);
  }

  private void finish(UUID id) throws IOException, InterruptedException {
    if (inbox.nextStep(id) == DeliveryStep.RENAME) {
      inbox.rename(id);
    }
    server.acknowledge(id);
    inbox.forget(id);
    settled++;
  }

  /**
   * An answer that fails alone, such as one that the claims computer holds open, holds up no other.
   */
  private static LinkState oneAlone(Delivery delivery) throws NotServed, InterruptedException {
    try {
      delivery.run();
      return LinkState.CONNECTED;
    } catch (NotServed trouble) {
      if (trouble.concernsAll()) {
        throw trouble;
      }
      return trouble.state();
    } catch (IOException folder) {
      return LinkState.FOLDER_TROUBLE;
    }
  }

  private interface Delivery {
    void run() throws IOException, InterruptedException;
  }
}
