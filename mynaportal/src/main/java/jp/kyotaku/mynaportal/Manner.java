package jp.kyotaku.mynaportal;

import jp.kyotaku.card.Card;

/** 稽古でのカードのかざし方 */
enum Manner {
  STEADY {
    @Override
    Card of(Card card) {
      return card;
    }
  },
  /** Taken away after the PIN, before the signature. */
  SLIPPING {
    @Override
    Card of(Card card) {
      return new SlippingCard(card);
    }
  };

  /** How the card is felt by the reader. */
  abstract Card of(Card card);

  static Manner read(String text) {
    return text.equals("slipping") ? SLIPPING : STEADY;
  }
}
