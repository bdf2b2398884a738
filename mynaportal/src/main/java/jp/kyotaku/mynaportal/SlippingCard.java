package jp.kyotaku.mynaportal;

import jp.kyotaku.card.Card;

/** 途中で離れるカード: from the moment it should sign, the reader hears nothing it can use. */
record SlippingCard(Card card) implements Card {

  private static final byte SIGN = 0x2A;
  private static final int INSTRUCTION = 1;

  /** SW 6F00: no precise diagnosis. */
  private static final byte[] NOTHING = {0x6F, 0x00};

  @Override
  public byte[] transmit(byte[] command) {
    return command[INSTRUCTION] == SIGN ? NOTHING.clone() : card.transmit(command);
  }
}
