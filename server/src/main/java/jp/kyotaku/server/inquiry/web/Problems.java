package jp.kyotaku.server.inquiry.web;

import jp.kyotaku.kernel.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** 読めない電文への返事 */
final class Problems {

  private Problems() {}

  /**
   * @param path where in the message; empty where it is no message at all
   */
  static ProblemDetail of(ErrorCode code, String path) {
    var problem = of(code);
    if (!path.isEmpty()) {
      problem.setDetail(path + ": " + problem.getDetail());
    }
    return problem;
  }

  static ProblemDetail of(ErrorCode code) {
    var status =
        code == ErrorCode.FILE_TOO_LARGE
            ? HttpStatus.CONTENT_TOO_LARGE
            : HttpStatus.UNPROCESSABLE_CONTENT;
    var problem = ProblemDetail.forStatusAndDetail(status, code.sentence() + code.advice());
    problem.setTitle(code.code());
    problem.setProperty("code", code.code());
    return problem;
  }
}
