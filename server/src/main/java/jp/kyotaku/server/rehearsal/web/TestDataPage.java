package jp.kyotaku.server.rehearsal.web;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.MedicalAidPeople;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.rehearsal.ClearTestData;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.LoadTestData;
import jp.kyotaku.server.rehearsal.RehearsalSettings;
import jp.kyotaku.server.rehearsal.TestDataSet;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * テスト用データセットアップ (T17): only in rehearsal. It puts in fictitious people with their entitlements, and
 * clears what an institution did. Consents come by receptions alone, for only a card can prove who
 * consents, and its PIN is known to nobody here.
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

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** By it spreadsheets know the encoding. */
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ClearTestData clearTestData;
  private final LoadTestData loadTestData;
  private final ReceptionAddresses addresses;
  private final RehearsalSettings settings;

  TestDataPage(
      ClearTestData clearTestData,
      LoadTestData loadTestData,
      ReceptionAddresses addresses,
      RehearsalSettings settings) {
    this.clearTestData = clearTestData;
    this.loadTestData = loadTestData;
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
    return seeOther("/terminal/test-data?cleared");
  }

  @PostMapping("/people")
  ModelAndView load(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "") String set) {
    var chosen = TestDataSet.named(set);
    if (chosen.isEmpty()) {
      return wrong(operator, "どの人たちを入れるか、選んでください。");
    }
    return switch (loadTestData.load(code(operator), chosen.get(), operator.userId())) {
      case LoadTestData.Loading.Loaded _ -> seeOther("/terminal/test-data?loaded");
      case LoadTestData.Loading.NotNow(var trouble) ->
          wrong(operator, trouble.sentence() + trouble.advice());
    };
  }

  /** The numbers to type, as the insurer's file has them. */
  @GetMapping("/people")
  ResponseEntity<Resource> people(@RequestParam(defaultValue = "") String set) {
    var chosen = TestDataSet.named(set);
    if (chosen.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var file = SampleFile.ENTITLEMENTS.open(chosen.get().people());
    var marked = new SequenceInputStream(new ByteArrayInputStream(UTF_8_MARK), file);
    return ResponseEntity.ok()
        .contentType(CSV)
        .headers(headers -> headers.setContentDisposition(attachment(chosen.get())))
        .body(new InputStreamResource(marked));
  }

  private static ContentDisposition attachment(TestDataSet set) {
    String name = "test-people-" + set.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    return ContentDisposition.attachment().filename(name).build();
  }

  private ModelAndView wrong(Operator operator, String sentence) {
    var page = page(operator).addObject("notLoaded", sentence);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView seeOther(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private ModelAndView page(Operator operator) {
    return new ModelAndView("rehearsal/test-data")
        .addObject("operator", operator)
        .addObject("tickMissing", false)
        .addObject("notLoaded", null)
        .addObject("sets", TestDataSet.values())
        .addObject("deeds", loadTestData.deeds(code(operator)).stream().map(DeedLine::of).toList())
        .addObject("people", WORTH_TRYING)
        .addObject("reception", "/r/" + addresses.of(code(operator)))
        .addObject("cardApp", settings.cardAppUrl().resolve("/"))
        .addObject("there", clearTestData.count(code(operator)));
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
