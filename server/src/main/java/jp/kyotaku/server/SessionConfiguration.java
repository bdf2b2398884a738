package jp.kyotaku.server;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** 端末の入室: kept in the database, so that server nodes hold no state (design 8). */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "terminal.web_session",
    maxInactiveIntervalInSeconds = SessionConfiguration.HALF_AN_HOUR)
class SessionConfiguration {

  static final int HALF_AN_HOUR = 1800;

  /** Only the terminal has sessions; the messages pass without. */
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsAtTheTerminal(
      SessionRepositoryFilter<?> filter) {
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.addUrlPatterns("/terminal/*");
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
    return registration;
  }

  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("terminal");
    cookie.setCookiePath("/terminal");
    cookie.setSameSite("Lax");
    return cookie;
  }
}
