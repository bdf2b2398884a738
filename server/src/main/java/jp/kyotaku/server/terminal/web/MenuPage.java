package jp.kyotaku.server.terminal.web;

import jp.kyotaku.server.institutions.Notices;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 端末のメニュー, with the notices that are not read yet. */
@Controller
class MenuPage {

  private final Notices notices;

  MenuPage(Notices notices) {
    this.notices = notices;
  }

  @GetMapping("/terminal")
  String show(@AuthenticationPrincipal Operator operator, Model model) {
    model.addAttribute("operator", operator);
    model.addAttribute(
        "unread", notices.listFor(operator).stream().filter(listed -> !listed.read()).toList());
    return "terminal/menu";
  }

  /** Where the access rules lead an operator whose role may not (requirements 7.A). */
  @GetMapping("/terminal/not-for-your-role")
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String refuse(@AuthenticationPrincipal Operator operator, Model model) {
    model.addAttribute("operator", operator);
    return "terminal/not-for-your-role";
  }
}
