package jp.kyotaku.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 誤りの行き先: a page for people, application/problem+json for programs. The address decides, not what
 * the caller says it reads.
 */
@Controller
class Troubles implements ErrorController {

  /** どこにいる人か: whom the page addresses, and where it leads back to. */
  enum Place {
    DOOR,
    TERMINAL,
    APP;

    static Place of(String path) {
      if (path.startsWith("/terminal")) {
        return TERMINAL;
      }
      return path.startsWith("/app") ? APP : DOOR;
    }
  }

  @RequestMapping("/error")
  Object show(HttpServletRequest request) {
    var status = status(request);
    return isForPrograms(request) ? problem(status) : page(status, place(request));
  }

  private static ModelAndView page(HttpStatus status, Place place) {
    return new ModelAndView("error/" + name(status), status).addObject("place", place);
  }

  /** Which of the pages; others of a kind share one. */
  private static String name(HttpStatus status) {
    if (status.is5xxServerError()) {
      return "5xx";
    }
    return switch (status) {
      case FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED -> Integer.toString(status.value());
      case CONTENT_TOO_LARGE -> "413";
      default -> "4xx";
    };
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status) {
    var problem = ProblemDetail.forStatusAndDetail(status, sentence(status));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String sentence(HttpStatus status) {
    if (status.is5xxServerError()) {
      return ErrorCode.SYSTEM_FAULT.sentence() + ErrorCode.SYSTEM_FAULT.advice();
    }
    return switch (status) {
      case FORBIDDEN, NOT_FOUND -> "このアドレスとメソッドの口はありません。アドレスを確かめてください（docs/interface/station.md）。";
      case METHOD_NOT_ALLOWED -> "このアドレスはこのメソッドを受け付けません。メソッドを確かめてください（docs/interface/station.md）。";
      case CONTENT_TOO_LARGE ->
          ErrorCode.FILE_TOO_LARGE.sentence() + ErrorCode.FILE_TOO_LARGE.advice();
      default -> "要求の形が違います。アドレス、パラメーター、本文の形を確かめてください（docs/interface/station.md）。";
    };
  }

  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((Integer) code))
        .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static Place place(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? Place.of(path)
        : Place.DOOR;
  }

  private static boolean isForPrograms(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && ProgramPaths.holds(path);
  }
}
