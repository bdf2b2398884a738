package jp.kyotaku.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 端末への入室: by institution, user id and password; both outcomes leave their event. */
@Component
class SignIn implements AuthenticationProvider {

  private static final String PAGE = "/terminal/sign-in";
  private static final int LONGEST_USER_ID = 64;

  private final Accounts accounts;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  SignIn(
      Accounts accounts,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  static void form(FormLoginConfigurer<HttpSecurity> form) {
    var success = new SimpleUrlAuthenticationSuccessHandler("/terminal");
    success.setRedirectStrategy(Refusals.seeOther());
    form.loginPage(PAGE)
        .usernameParameter("user")
        .passwordParameter("password")
        .authenticationDetailsSource(SignInDetails::of)
        .successHandler(success)
        .failureHandler(SignIn::refused);
  }

  /** The usual handler keeps the exception, and with it the password typed, in the session. */
  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    Refusals.seeOther().sendRedirect(request, response, PAGE + "?refused");
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var institution = institution(asked);
    var operator =
        institution.flatMap(
            code -> accounts.signIn(code, asked.getName(), String.valueOf(asked.getCredentials())));
    transaction.executeWithoutResult(
        _ -> events.record(event(operator, institution, asked.getName())));
    return operator
        .map(OperatorAuthentication::new)
        .orElseThrow(() -> new BadCredentialsException("institution, user or password is wrong"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private static Optional<InstitutionCode> institution(Authentication asked) {
    return asked.getDetails() instanceof SignInDetails(var institution)
            && InstitutionCode.read(institution) instanceof Reading.Good<InstitutionCode>(var code)
        ? Optional.of(code)
        : Optional.empty();
  }

  private Event event(
      Optional<Operator> operator, Optional<InstitutionCode> institution, String userId) {
    var kind = operator.isPresent() ? EventKind.SIGNED_IN : EventKind.SIGN_IN_REFUSED;
    var event =
        institution
            .map(code -> Event.of(kind, clock.instant(), code))
            .orElseGet(() -> Event.ofNoInstitution(kind, clock.instant()));
    return event.by(userId.substring(0, Math.min(userId.length(), LONGEST_USER_ID)));
  }
}
