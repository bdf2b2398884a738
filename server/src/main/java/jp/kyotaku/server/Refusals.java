package jp.kyotaku.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.kyotaku.server.institutions.device.AtDevice;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.DelegatingAccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 断り方: what somebody sees who may not come in. */
final class Refusals {

  private static final String SET_UP = "/app/set-up";

  private Refusals() {}

  /** Public doors do not tell what is closed and what does not exist. */
  static void asIfNotThere(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
    refusals
        .authenticationEntryPoint((_, response, _) -> notThere(response))
        .accessDeniedHandler(staleFormOr((_, response, _) -> notThere(response)));
  }

  static void atTheTerminal(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
    refusals
        .authenticationEntryPoint((request, response, _) -> toSignIn(request, response))
        .accessDeniedHandler(staleFormOr(Refusals::notForYourRole));
  }

  static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    seeOther().sendRedirect(request, response, "/terminal/sign-in");
  }

  /** Everybody is led to where the next step is; nothing is open to who comes from nowhere. */
  static void atTheApp(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
    refusals
        .authenticationEntryPoint(
            (request, response, _) -> seeOther().sendRedirect(request, response, SET_UP))
        .accessDeniedHandler(
            staleFormOr(
                (request, response, _) -> {
                  var step = nextStepAtTheApp();
                  if (step.isEmpty()) {
                    notThere(response);
                  } else {
                    seeOther().sendRedirect(request, response, step.get());
                  }
                }));
  }

  private static Optional<String> nextStepAtTheApp() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication instanceof DeviceAuthentication device
        ? nextStep(device.getPrincipal())
        : Optional.of(SET_UP);
  }

  /** Empty for who may go everywhere: what is refused then is no page. */
  private static Optional<String> nextStep(AtDevice at) {
    return switch (at) {
      case AtDevice.Stranger _ -> Optional.of(SET_UP);
      case AtDevice.CutOff _ -> Optional.of(SET_UP + "?cut-off");
      case AtDevice.Locked _ -> Optional.of("/app/sign-in");
      case AtDevice.InUse(_, _, var checked) ->
          checked ? Optional.empty() : Optional.of("/app/checklist");
    };
  }

  /** After a POST the browser goes on with GET. */
  static RedirectStrategy seeOther() {
    var redirects = new DefaultRedirectStrategy();
    redirects.setStatusCode(HttpStatus.SEE_OTHER);
    return redirects;
  }

  /** The page is asked for with GET, whatever was refused. */
  private static void notForYourRole(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    var asked =
        new HttpServletRequestWrapper(request) {
          @Override
          public String getMethod() {
            return HttpMethod.GET.name();
          }
        };
    request.getRequestDispatcher("/terminal/not-for-your-role").forward(asked, response);
  }

  private static AccessDeniedHandler staleFormOr(AccessDeniedHandler other) {
    var handlers = new LinkedHashMap<Class<? extends AccessDeniedException>, AccessDeniedHandler>();
    handlers.put(CsrfException.class, Refusals::staleForm);
    return new DelegatingAccessDeniedHandler(handlers, other);
  }

  private static void staleForm(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  static void notThere(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
