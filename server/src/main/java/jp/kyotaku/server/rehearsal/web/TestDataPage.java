package jp.kyotaku.server.rehearsal.web;

import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.MedicalAidPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.rehearsal.ClearTestData;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * テスト用データセットアップ (T17): only in rehearsal. It clears data; new data come by receptions alone, for
 * only a card can prove who consents, and its PIN is known to nobody here.
 */
@Controller
@InRehearsal
@RequestMapping("/terminal/test-data")
class TestDataPage {

  /** 受付を試すとよい見本の人: five cases that look different at the terminal. */
  private static final List<SamplePerson> WORTH_TRYING =
      List.of(
          SampleNation.HARU,
          SampleNation.KENICHI,
          SampleNation.SAKURA,
          CardPeople.NOBORU,
          MedicalAidPeople.YAEKO);

  private final ClearTestData clearTestData;
  private final ReceptionAddresses addresses;
  private final RehearsalSettings settings;

  TestDataPage(
      ClearTestData clearTestData, ReceptionAddresses addresses, RehearsalSettings settings) {
    this.clearTestData = clearTestData;
    this.addresses = addresses;
    this.settings = settings;
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
        .addObject("people", WORTH_TRYING)
        .addObject("reception", "/r/" + addresses.of(code(operator)))
        .addObject("cardApp", settings.cardAppUrl().resolve("/"))
        .addObject("there", clearTestData.count(code(operator)));
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
