package jp.kyotaku.server.rehearsal.web;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.rehearsal.ClearTestData;
import jp.kyotaku.server.rehearsal.InRehearsal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** テスト用データセットアップ (T17): only in rehearsal. */
@Controller
@InRehearsal
@RequestMapping("/terminal/test-data")
class TestDataPage {

  private final ClearTestData clearTestData;

  TestDataPage(ClearTestData clearTestData) {
    this.clearTestData = clearTestData;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page(operator);
  }

  /** Without the tick nothing is cleared. */
  @PostMapping
  ModelAndView clear(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(defaultValue = "false") boolean understood) {
    if (!understood) {
      var page = page(operator).addObject("tickMissing", true);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    clearTestData.clear(code(operator), operator.userId());
    var view = new RedirectView("/terminal/test-data?cleared");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private ModelAndView page(Operator operator) {
    return new ModelAndView("rehearsal/test-data")
        .addObject("operator", operator)
        .addObject("tickMissing", false)
        .addObject("there", clearTestData.count(code(operator)));
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
