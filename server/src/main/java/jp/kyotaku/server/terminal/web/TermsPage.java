package jp.kyotaku.server.terminal.web;

import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.ReadTerms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 利用規約 */
@Controller
class TermsPage {

  private final ReadTerms readTerms;

  TermsPage(ReadTerms readTerms) {
    this.readTerms = readTerms;
  }

  @GetMapping("/terminal/terms")
  String show(@AuthenticationPrincipal Operator operator, Model model) {
    var terms = readTerms.open(operator);
    model.addAttribute("operator", operator);
    model.addAttribute("version", terms.version());
    model.addAttribute("inForceFrom", Japan.dateInWords(terms.inForceFrom()));
    model.addAttribute("articles", terms.articles());
    return "terminal/terms";
  }
}
