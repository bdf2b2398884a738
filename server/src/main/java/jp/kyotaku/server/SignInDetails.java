package jp.kyotaku.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/** 入室の画面で名乗られた機関 */
record SignInDetails(String institution) implements Serializable {

  private static final long serialVersionUID = 1;

  static SignInDetails of(HttpServletRequest request) {
    return new SignInDetails(
        Optional.ofNullable(request.getParameter("institution")).map(String::strip).orElse(""));
  }
}
