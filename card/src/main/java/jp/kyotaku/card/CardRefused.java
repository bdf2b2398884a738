package jp.kyotaku.card;

/** カードが命令を受け付けない: an answer that the dialogue cannot go on with */
public final class CardRefused extends RuntimeException {

  private final StatusWord status;

  CardRefused(StatusWord status) {
    super("the card answered " + status);
    this.status = status;
  }

  public StatusWord status() {
    return status;
  }
}
