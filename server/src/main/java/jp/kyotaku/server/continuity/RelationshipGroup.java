package jp.kyotaku.server.continuity;

import java.util.Comparator;

/** 一覧のまとまり (T27), each in the order in which the clerk needs it */
public enum RelationshipGroup {
  LIVE("続いている方", Comparator.comparing(RelationshipOverview::until)),
  UNCONFIRMED("確認できない方", Comparator.comparing(RelationshipOverview::until).reversed()),
  ENDED("終わった方", Comparator.comparing(RelationshipOverview::until).reversed());

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a comparator without state
  private final Comparator<RelationshipOverview> order;

  RelationshipGroup(String label, Comparator<RelationshipOverview> order) {
    this.label = label;
    this.order = order.thenComparingLong(RelationshipOverview::personId);
  }

  public String label() {
    return label;
  }

  Comparator<RelationshipOverview> order() {
    return order;
  }

  static RelationshipGroup of(RelationshipOverview overview) {
    return switch (overview.state()) {
      case INITIAL, EXTENDED -> LIVE;
      case UNCONFIRMED -> UNCONFIRMED;
      case ENDED -> ENDED;
    };
  }
}
