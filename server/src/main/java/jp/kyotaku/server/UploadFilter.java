package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * ファイルを渡せる人: a form with files is laid down as soon as anybody looks for its token. So before that
 * it is refused, unread, from whoever may not give files: only operators at the terminal may. What
 * is larger than the container takes would look like a form without its token; so that is refused
 * here too.
 */
final class UploadFilter extends OncePerRequestFilter {

  private interface Refusal {
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  /** As in application.yaml, spring.servlet.multipart. */
  private static final long LARGEST = 257L << 20;

  private final boolean operatorsMay;
  private final Refusal refusal;

  private UploadFilter(boolean operatorsMay, Refusal refusal) {
    this.operatorsMay = operatorsMay;
    this.refusal = refusal;
  }

  /** The answer is that to anybody who has not signed in. */
  static UploadFilter fromOperators() {
    return new UploadFilter(true, Refusals::toSignIn);
  }

  /** Where no page asks for files. */
  static UploadFilter fromNobody() {
    return new UploadFilter(false, (_, response) -> Refusals.notThere(response));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !hasFiles(request) || (mayGive() && !isTooLarge(request));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (mayGive()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      refusal.answer(request, response);
    }
  }

  private boolean mayGive() {
    return operatorsMay && operatorIsHere();
  }

  private static boolean isTooLarge(HttpServletRequest request) {
    return request.getContentLengthLong() > LARGEST;
  }

  private static boolean hasFiles(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/"))
        .orElse(false);
  }

  private static boolean operatorIsHere() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof OperatorAuthentication;
  }
}
