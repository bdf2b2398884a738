package jp.kyotaku.server;

import jakarta.servlet.DispatcherType;
import jp.kyotaku.server.Access.Door;
import jp.kyotaku.server.institutions.StationSecrets;
import jp.kyotaku.server.institutions.device.DeviceDoor;
import jp.kyotaku.server.insured.load.InsurerSecrets;
import jp.kyotaku.server.rehearsal.Mode;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** 入口の守り: one chain of filters per door of {@link Access}; what no door lets in is refused. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  private final Mode mode;
  private final PageSecurity pageSecurity;

  AccessConfiguration(RehearsalSettings settings, PageSecurity pageSecurity) {
    this.mode = settings.mode();
    this.pageSecurity = pageSecurity;
  }

  /** The hot path: nothing is kept between requests, and nothing runs that is not needed. */
  @Bean
  @Order(1)
  SecurityFilterChain messages(HttpSecurity http, StationSecrets secrets) {
    return bare(http.securityMatcher("/oqs/**", "/link/**", "/booking/**"))
        .headers(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .addFilterBefore(new StationSecretFilter(secrets), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> allow(requests, Door.MESSAGES))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain card(HttpSecurity http) {
    return bare(http.securityMatcher("/card/**"))
        .authorizeHttpRequests(requests -> allow(requests, Door.CARD))
        .exceptionHandling(Refusals::asIfNotThere)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain insurersFiles(HttpSecurity http, InsurerSecrets secrets) {
    return bare(http.securityMatcher("/insured/**"))
        .anonymous(AbstractHttpConfigurer::disable)
        .addFilterBefore(new InsurerSecretFilter(secrets), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> allow(requests, Door.INSURERS))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain files(HttpSecurity http) {
    return bare(http.securityMatcher("/assets/**"))
        .headers(pageSecurity::headersOfFiles)
        .authorizeHttpRequests(requests -> allow(requests, Door.FILES))
        .exceptionHandling(Refusals::asIfNotThere)
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain terminal(HttpSecurity http, SignIn signIn, SignOut signOut) {
    return http.securityMatcher("/terminal/**")
        .authenticationManager(new ProviderManager(signIn))
        .csrf(pageSecurity::tokenInForms)
        .addFilterBefore(UploadFilter.fromOperators(), CsrfFilter.class)
        .headers(pageSecurity::headers)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .formLogin(SignIn::form)
        .logout(signOut::form)
        .authorizeHttpRequests(requests -> allow(requests, Door.TERMINAL))
        .exceptionHandling(Refusals::atTheTerminal)
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain app(HttpSecurity http, DeviceDoor door) {
    return bare(http.securityMatcher("/app", "/app/**"))
        .csrf(pageSecurity::tokenInForms)
        .addFilterBefore(UploadFilter.fromNobody(), CsrfFilter.class)
        .headers(pageSecurity::headersOfTheApp)
        .addFilterBefore(new DeviceFilter(door), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> allow(requests, Door.APP))
        .exceptionHandling(Refusals::atTheApp)
        .build();
  }

  @Bean
  @Order(5)
  SecurityFilterChain pages(HttpSecurity http) {
    return bare(http)
        .csrf(pageSecurity::tokenInForms)
        .addFilterBefore(UploadFilter.fromNobody(), CsrfFilter.class)
        .headers(pageSecurity::headers)
        .authorizeHttpRequests(requests -> allow(requests, Door.PAGES))
        .exceptionHandling(Refusals::asIfNotThere)
        .build();
  }

  private static HttpSecurity bare(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  private void allow(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      Door door) {
    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
    Access.at(door).stream()
        .filter(row -> mode == Mode.REHEARSAL || !row.rehearsalOnly())
        .forEach(row -> allow(requests, row));
    requests.anyRequest().denyAll();
  }

  private static void allow(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      Access row) {
    allow(requests, row, row.method());
    if (row.method().equals(HttpMethod.GET)) {
      allow(requests, row, HttpMethod.HEAD);
    }
  }

  private static void allow(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      Access row,
      HttpMethod method) {
    var matching = requests.requestMatchers(method, row.path());
    if (row.callers().contains(Access.Caller.ANYBODY)) {
      matching.permitAll();
    } else {
      matching.hasAnyAuthority(row.callers().stream().map(Enum::name).toArray(String[]::new));
    }
  }
}
