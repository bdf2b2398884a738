package jp.kyotaku.paper.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** 段: blocks from the top downwards; what does not fit goes on the next page. */
final class Column {

  private final Deque<Block> waiting;

  Column(List<Block> blocks) {
    this.waiting = new ArrayDeque<>(blocks);
  }

  boolean hasMore() {
    return !waiting.isEmpty();
  }

  /**
   * Draws as many as fit between; at least one, so that it comes to an end. Answers where it
   * stopped.
   */
  float fill(Drawing drawing, float x, float top, float bottom) {
    float y = top;
    boolean first = true;
    while (hasMore() && (first || y + waiting.getFirst().height() <= bottom)) {
      var block = waiting.removeFirst();
      block.draw(drawing, x, y);
      y += block.height();
      first = false;
    }
    return y;
  }
}
