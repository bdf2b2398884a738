package jp.kyotaku.card;

/** 残り回数を覚えている記憶: outlives the virtual card, as the chip's memory does. */
final class RememberedTries implements TryCounter {

  private int left;

  RememberedTries(int left) {
    this.left = left;
  }

  @Override
  public int left() {
    return left;
  }

  @Override
  public void store(int value) {
    left = value;
  }
}
