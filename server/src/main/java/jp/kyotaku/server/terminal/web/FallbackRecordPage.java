package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.inquiry.CompareFallback;
import jp.kyotaku.server.inquiry.KeptFallback;
import jp.kyotaku.server.inquiry.NoteFallbackContact;
import jp.kyotaku.server.inquiry.ShowFallbacks;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** カードが使えないときの記録: what to charge, what to claim with, and what was found later */
@Controller
class FallbackRecordPage {

  private static final String RECORDS = FallbackPage.PATH + "/records";

  private final ShowFallbacks showFallbacks;
  private final NoteFallbackContact noteContact;
  private final CompareFallback compareFallback;
  private final ResultSheet resultSheet;
  private final BusinessClock clock;

  FallbackRecordPage(
      ShowFallbacks showFallbacks,
      NoteFallbackContact noteContact,
      CompareFallback compareFallback,
      ResultSheet resultSheet,
      BusinessClock clock) {
    this.showFallbacks = showFallbacks;
    this.noteContact = noteContact;
    this.compareFallback = compareFallback;
    this.resultSheet = resultSheet;
    this.clock = clock;
  }

  static String at(UUID id) {
    return RECORDS + "/" + id;
  }

  @GetMapping(RECORDS)
  ModelAndView list(@AuthenticationPrincipal Operator operator) {
    return new ModelAndView("terminal/fallback-list")
        .addObject("operator", operator)
        .addObject("most", ShowFallbacks.MOST)
        .addObject("rows", showFallbacks.latest(operator).stream().map(FallbackRow::of).toList());
  }

  @GetMapping(RECORDS + "/{id}")
  ModelAndView show(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return page(operator, id, List.of());
  }

  @GetMapping(RECORDS + "/{id}/print")
  ResponseEntity<byte[]> print(@AuthenticationPrincipal Operator operator, @PathVariable UUID id) {
    return showFallbacks
        .find(operator, id)
        .map(kept -> resultSheet.of(operator, FallbackView.of(kept).sheet()))
        .orElseGet(() -> Download.notThere(at(id)));
  }

  @PostMapping(RECORDS + "/{id}/contact")
  ModelAndView noteContact(
      @AuthenticationPrincipal Operator operator,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String contactedOn) {
    var fields = new FieldReader();
    var day = fields.required("contactedOn", Fields.CONTACTED_ON.asOf(clock.today()), contactedOn);
    if (day.isEmpty()) {
      return page(operator, id, fields.errors());
    }
    noteContact.note(operator, id, day.get());
    return SeeOther.to(at(id));
  }

  @PostMapping(RECORDS + "/{id}/comparison")
  ModelAndView compare(
      @AuthenticationPrincipal Operator operator,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String comparison,
      @RequestParam(defaultValue = "") String insurer,
      @RequestParam(defaultValue = "") String symbol,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String branch) {
    var fields = new FieldReader();
    var read = NumberReading.read(fields, insurer, symbol, number, branch);
    if (!fields.errors().isEmpty()) {
      return page(operator, id, fields.errors());
    }
    read.ifPresent(asked -> compare(operator, id, comparison, asked.insurer(), asked.insuredId()));
    return SeeOther.to(at(id));
  }

  private void compare(
      Operator operator, UUID id, String form, InsurerNumber insurer, InsuredId insuredId) {
    compareFallback.compare(operator, id, Named.id(form), insurer, insuredId);
  }

  private ModelAndView page(Operator operator, UUID id, List<FormError> errors) {
    return showFallbacks
        .find(operator, id)
        .map(kept -> found(kept, errors))
        .orElseGet(() -> new ModelAndView("terminal/fallback-not-found", HttpStatus.NOT_FOUND))
        .addObject("operator", operator);
  }

  private static ModelAndView found(KeptFallback kept, List<FormError> errors) {
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("terminal/fallback-record", status)
        .addObject("view", FallbackView.of(kept))
        .addObject("path", at(kept.fallback().id()))
        .addObject("comparison", UUID.randomUUID())
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
