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
import jp.kyotaku.server.institutions.SignInResult;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 端末への入室: by institution, user id and password; every outcome leaves its event. */
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
    String why = exception instanceof DisabledException ? "?opted-out" : "?refused";
    Refusals.seeOther().sendRedirect(request, response, PAGE + why);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var institution = institution(asked);
    var result =
        institution
            .map(code -> attempt(code, asked))
            .orElseGet(() -> settled(new SignInResult.Wrong(false), institution, asked));
    return switch (result) {
      case SignInResult.Welcome(var operator) -> new OperatorAuthentication(operator);
      case SignInResult.OptedOut() -> throw new DisabledException("the institution opted out");
      case SignInResult.Wrong _, SignInResult.Locked _ ->
          throw new BadCredentialsException("institution, user or password is wrong");
    };
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private SignInResult attempt(InstitutionCode code, Authentication asked) {
    var attempt = accounts.attempt(code, asked.getName(), String.valueOf(asked.getCredentials()));
    return transaction.execute(
        _ -> noted(accounts.settle(attempt), Optional.of(code), asked.getName()));
  }

  private SignInResult settled(
      SignInResult result, Optional<InstitutionCode> institution, Authentication asked) {
    return transaction.execute(_ -> noted(result, institution, asked.getName()));
  }

  private static Optional<InstitutionCode> institution(Authentication asked) {
    return asked.getDetails() instanceof SignInDetails(var institution)
            && InstitutionCode.read(institution) instanceof Reading.Good<InstitutionCode>(var code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /** The event commits with the count of the failures. */
  private SignInResult noted(
      SignInResult result, Optional<InstitutionCode> institution, String userId) {
    switch (result) {
      case SignInResult.Welcome _ -> record(EventKind.SIGNED_IN, "", institution, userId);
      case SignInResult.Wrong(var lockedNow) -> {
        record(EventKind.SIGN_IN_REFUSED, "wrong", institution, userId);
        if (lockedNow) {
          record(EventKind.ACCOUNT_LOCKED, "", institution, userId);
        }
      }
      case SignInResult.Locked _ ->
          record(EventKind.SIGN_IN_REFUSED, "locked", institution, userId);
      case SignInResult.OptedOut _ ->
          record(EventKind.SIGN_IN_REFUSED, "opted-out", institution, userId);
    }
    return result;
  }

  private void record(
      EventKind kind, String reason, Optional<InstitutionCode> institution, String userId) {
    var event =
        institution
            .map(code -> Event.of(kind, clock.instant(), code))
            .orElseGet(() -> Event.ofNoInstitution(kind, clock.instant()));
    var named = event.by(userId.substring(0, Math.min(userId.length(), LONGEST_USER_ID)));
    events.record(reason.isEmpty() ? named : named.with("reason", reason));
  }
}
