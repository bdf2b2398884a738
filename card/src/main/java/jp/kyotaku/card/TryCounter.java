package jp.kyotaku.card;

/**
 * 照合の残り回数の記憶. Lives as long as the card: who ends the process must not get tries back, so a value
 * is durable before {@link #store} returns.
 */
public interface TryCounter {

  int left();

  void store(int left);
}
