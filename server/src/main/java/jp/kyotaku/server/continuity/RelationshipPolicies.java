package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** ある日からの確認のしかた: a revision holds from its day on, and what was before stays. */
record RelationshipPolicies(List<From> dated) {

  /**
   * 改定
   *
   * @param from the first day on which it holds
   */
  record From(LocalDate from, RelationshipPolicy policy) {}

  static final RelationshipPolicies DOCUMENTED = new RelationshipPolicies(List.of());

  RelationshipPolicies {
    dated = dated.stream().sorted(Comparator.comparing(From::from)).toList();
  }

  static RelationshipPolicies always(RelationshipPolicy policy) {
    return new RelationshipPolicies(List.of(new From(LocalDate.MIN, policy)));
  }

  /** Before the first revision, and where there is none, the documented way holds. */
  RelationshipPolicy on(LocalDate day) {
    var policy = RelationshipPolicy.DOCUMENTED;
    for (From revision : dated) {
      if (!revision.from().isAfter(day)) {
        policy = revision.policy();
      }
    }
    return policy;
  }

  /** The days on which another way begins. */
  List<LocalDate> changes() {
    return dated.stream().map(From::from).toList();
  }
}
