package jp.kyotaku.server;

import java.net.URI;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** 画面の守り: headers, and the token that every form carries. */
@Component
class PageSecurity {

  private static final String NOTHING_OF_THE_DEVICE =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  private final String contentPolicy;
  private final String contentPolicyOfTheApp;

  PageSecurity(RehearsalSettings settings) {
    this.contentPolicy = contentPolicy(settings.cardAppUrl());
    this.contentPolicyOfTheApp =
        contentPolicy + "; img-src 'self' " + origin(settings.cardAppUrl());
  }

  /** Spring Security adds no-store, nosniff and, over TLS, strict transport. */
  void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers(headers, contentPolicy);
  }

  /** The face on the card comes from the card app, which has read the card (M07). */
  void headersOfTheApp(HeadersConfigurer<HttpSecurity> headers) {
    headers(headers, contentPolicyOfTheApp);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, String directives) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(directives))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(NOTHING_OF_THE_DEVICE))
        .frameOptions(FrameOptionsConfig::deny);
  }

  /** Files hold nothing of anybody and may be kept. */
  void headersOfFiles(HeadersConfigurer<HttpSecurity> headers) {
    headers(headers);
    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
  }

  void tokenInForms(CsrfConfigurer<HttpSecurity> csrf) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("form-token");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(atOnce());
  }

  /** The token is made before the page is written: later, its cookie could come too late. */
  @SuppressWarnings("NullAway")
  private static XorCsrfTokenRequestAttributeHandler atOnce() {
    var handler = new XorCsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }

  /** A form may be sent on to the card app, and nowhere else. */
  private static String contentPolicy(URI cardApp) {
    return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
        + "form-action 'self' "
        + origin(cardApp);
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
