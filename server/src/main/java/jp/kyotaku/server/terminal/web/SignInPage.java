package jp.kyotaku.server.terminal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ログイン (T01): which of the three did not fit is not told. */
@Controller
class SignInPage {

  @GetMapping("/terminal/sign-in")
  String show(
      @RequestParam(defaultValue = "") String institution,
      @RequestParam(defaultValue = "") String user,
      Model model) {
    model.addAttribute("institution", institution);
    model.addAttribute("user", user);
    return "terminal/sign-in";
  }
}
