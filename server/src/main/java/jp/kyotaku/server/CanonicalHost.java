package jp.kyotaku.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * 一つの宛名: who typed localhost goes on at 127.0.0.1. The card app returns the browser there, and the
 * reception's cookie must be there too. Programs (messages, link, card) are served under either
 * name: they follow no redirects.
 */
@Component
class CanonicalHost extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServerName().equals("localhost")
        || !request.getMethod().equals(HttpMethod.GET.name())
        || ProgramPaths.holds(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendRedirect(
        ServletUriComponentsBuilder.fromRequest(request).host("127.0.0.1").toUriString());
  }
}
