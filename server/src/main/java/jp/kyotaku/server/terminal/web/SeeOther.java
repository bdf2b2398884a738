package jp.kyotaku.server.terminal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 送ったあとに見る画面へ: reloading and going back send nothing again. */
final class SeeOther {

  private SeeOther() {}

  static ModelAndView to(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
