package jp.kyotaku.server;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 端末からの退室 */
@Component
class SignOut {

  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  SignOut(TransactionEvents events, BusinessClock clock, TransactionTemplate transaction) {
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  void form(LogoutConfigurer<HttpSecurity> form) {
    var success = new SimpleUrlLogoutSuccessHandler();
    success.setDefaultTargetUrl("/terminal/sign-in?signed-out");
    success.setRedirectStrategy(Refusals.seeOther());
    form.logoutUrl("/terminal/sign-out")
        .addLogoutHandler((_, _, authentication) -> record(authentication))
        .logoutSuccessHandler(success);
  }

  private void record(@Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof Operator operator) {
      transaction.executeWithoutResult(_ -> events.record(event(operator)));
    }
  }

  private Event event(Operator operator) {
    return Event.of(
            EventKind.SIGNED_OUT, clock.instant(), new InstitutionCode(operator.institutionCode()))
        .by(operator.userId());
  }
}
