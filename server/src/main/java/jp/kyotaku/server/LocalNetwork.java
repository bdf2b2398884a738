package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.rehearsal.InRehearsal;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * ローカルネットワークへの口 (./run --listen): a second address of this machine, for the devices of patients and
 * staff. Only the reception's pages and those of the app answer there: neither clock nor terminal
 * nor messages nor card. Who opens the reception on this machine goes on there too, where the card
 * app returns the browser.
 */
@Component
@InRehearsal
@ConditionalOnProperty("kyotaku.listen")
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalNetwork extends OncePerRequestFilter
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final List<PathPattern> OPEN =
      Access.TABLE.stream()
          .filter(Access::openToTheNetwork)
          .map(row -> PathPatternParser.defaultInstance.parse(row.path()))
          .toList();

  private static final List<String> RECEPTION = List.of("/r/", "/reception/", "/app");

  private final String address;
  private final int port;
  private final PublicUrl publicUrl;

  LocalNetwork(
      @Value("${kyotaku.listen}") String address, ServerProperties server, PublicUrl publicUrl) {
    this.address = address;
    this.publicUrl = publicUrl;
    this.port = server.getPort() == null ? 8080 : server.getPort();
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    var connector = new Connector();
    connector.setProperty("address", address);
    connector.setPort(port);
    factory.addAdditionalConnectors(connector);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getLocalAddr().equals(address)
        ? isOpen(request.getRequestURI())
        : !opensReception(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getLocalAddr().equals(address)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(publicUrl.of(wanted(request)).toString());
    }
  }

  private static boolean opensReception(HttpServletRequest request) {
    return request.getMethod().equals(HttpMethod.GET.name())
        && RECEPTION.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  private static String wanted(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static boolean isOpen(String path) {
    var parsed = PathContainer.parsePath(path);
    return OPEN.stream().anyMatch(pattern -> pattern.matches(parsed));
  }
}
