package jp.kyotaku.card;

/** カード: a reader with a card on it, or a virtual card. One command in, one answer out. */
public interface Card {

  byte[] transmit(byte[] command);
}
