package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.kyotaku.server.insured.load.InsurerSecrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 保険者・福祉事務所の秘密の確かめ: HTTP Basic with number and secret. A refusal is the same whether the number
 * exists or not.
 */
final class InsurerSecretFilter extends OncePerRequestFilter {

  private static final byte[] REFUSAL =
      """
      {"title":"Unauthorized","status":401,"detail":"保険者番号（公費負担者番号）か秘密が正しくありません。秘密のファイルを確かめてください。"}
      """
          .strip()
          .getBytes(StandardCharsets.UTF_8);

  private final InsurerSecrets secrets;

  InsurerSecretFilter(InsurerSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var sender =
        BasicCredentials.of(request)
            .flatMap(shown -> secrets.accepts(shown.name(), shown.secret()));
    if (sender.isEmpty()) {
      refuse(response);
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new InsurerAuthentication(sender.get()));
    SecurityContextHolder.setContext(context);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    chain.doFilter(new BodyAsItIs(request), response);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"kyotaku\", charset=\"UTF-8\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(REFUSAL);
  }
}
