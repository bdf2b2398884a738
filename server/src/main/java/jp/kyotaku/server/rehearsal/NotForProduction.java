package jp.kyotaku.server.rehearsal;

import java.util.Set;
import java.util.stream.Collectors;

/** 本番では起動できない */
final class NotForProduction extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotForProduction(Set<ReasonToRefuse> reasons) {
    super(
        reasons.stream()
            .map(reason -> "・" + reason.sentence())
            .collect(Collectors.joining("\n", "本番（kyotaku.mode=production）では起動できません。\n", "")));
  }
}
