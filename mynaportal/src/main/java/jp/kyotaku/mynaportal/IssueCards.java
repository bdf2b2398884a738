package jp.kyotaku.mynaportal;

/** カードを順に発行する: in the background, so that pages need not wait. */
final class IssueCards implements AutoCloseable {

  private final SampleCards cards;
  private final Thread thread;

  private IssueCards(SampleCards cards) {
    this.cards = cards;
    this.thread = Thread.ofPlatform().daemon().name("issue-cards").unstarted(this::issue);
  }

  static IssueCards begin(SampleCards cards) {
    var issuing = new IssueCards(cards);
    issuing.thread.start();
    return issuing;
  }

  /** Leaves the card it is at whole. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void issue() {
    for (var card : cards.all()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      card.issue();
    }
  }
}
