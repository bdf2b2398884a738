package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.institutions.StationSecrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 連携アプリの秘密の確かめ: HTTP Basic with institution code and secret. A refusal is the same whether the
 * institution exists or not.
 */
final class StationSecretFilter extends OncePerRequestFilter {

  private static final byte[] REFUSAL =
      """
      {"title":"Unauthorized","status":401,"detail":"医療機関等コードか秘密が正しくありません。連携アプリの秘密の設定を確かめてください。"}
      """
          .strip()
          .getBytes(StandardCharsets.UTF_8);

  private record Shown(InstitutionCode code, String secret) {

    @Override
    public String toString() {
      return "Shown[" + code + ", ***]";
    }
  }

  private final StationSecrets secrets;

  StationSecretFilter(StationSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var station = shown(request).filter(this::accepted);
    if (station.isEmpty()) {
      refuse(response);
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new StationAuthentication(station.get().code()));
    SecurityContextHolder.setContext(context);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      chain.doFilter(new BodyAsItIs(request), response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private boolean accepted(Shown shown) {
    return secrets.accepts(shown.code(), shown.secret());
  }

  private static Optional<Shown> shown(HttpServletRequest request) {
    return BasicCredentials.of(request).flatMap(StationSecretFilter::ofInstitution);
  }

  private static Optional<Shown> ofInstitution(BasicCredentials shown) {
    return switch (InstitutionCode.read(shown.name())) {
      case Reading.Good<InstitutionCode>(var code) -> Optional.of(new Shown(code, shown.secret()));
      case Reading.Bad<InstitutionCode> _ -> Optional.empty();
    };
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"kyotaku\", charset=\"UTF-8\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(REFUSAL);
  }
}
