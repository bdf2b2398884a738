package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 継続的な関係の設定
 *
 * @param policies what holds from which day on; before the first the documented way holds
 */
@ConfigurationProperties("kyotaku.continuity")
record ContinuitySettings(@DefaultValue List<Policy> policies) {

  /** ある日からの確認のしかた: what is not named is as documented. */
  record Policy(
      LocalDate from,
      @DefaultValue("3") int windowMonths,
      @DefaultValue("true") boolean restoreOnLateResult,
      @DefaultValue("LATER_END") RelationshipPolicy.Restart restart,
      @DefaultValue("true") boolean withdrawalEnds) {

    private RelationshipPolicies.From dated() {
      return new RelationshipPolicies.From(
          from, new RelationshipPolicy(windowMonths, restoreOnLateResult, restart, withdrawalEnds));
    }
  }

  RelationshipPolicies dated() {
    return new RelationshipPolicies(policies.stream().map(Policy::dated).toList());
  }
}
