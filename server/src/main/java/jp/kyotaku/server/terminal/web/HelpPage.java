package jp.kyotaku.server.terminal.web;

import jp.kyotaku.server.institutions.Operator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 毎日のはじめとおわり */
@Controller
class HelpPage {

  @GetMapping("/terminal/help/start-and-stop")
  String show(@AuthenticationPrincipal Operator operator, Model model) {
    model.addAttribute("operator", operator);
    return "terminal/start-and-stop";
  }
}
