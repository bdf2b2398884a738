package jp.kyotaku.paper;

import java.util.List;

/**
 * 描いた紙面: pages whose every mark has its place.
 *
 * @param title of the whole
 * @param pages what stands on each, in the order in which it is drawn
 */
public record DrawnSheet(String title, List<List<Mark>> pages) {

  /** A4, in points. */
  public static final float WIDTH = 595.28f;

  /** A4, in points. */
  public static final float HEIGHT = 841.89f;

  public DrawnSheet {
    pages = pages.stream().map(List::copyOf).toList();
  }
}
