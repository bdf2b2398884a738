package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.inquiry.ListConsented;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 同意済資格情報取得 (T22) */
@Controller
class ConsentedListPage {

  private final ListConsented listConsented;
  private final BusinessClock clock;

  ConsentedListPage(ListConsented listConsented, BusinessClock clock) {
    this.listConsented = listConsented;
    this.clock = clock;
  }

  /** Without days the page asks for today. */
  @GetMapping("/terminal/consented")
  String show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam @Nullable String from,
      @RequestParam @Nullable String to,
      Model model) {
    LocalDate today = clock.today();
    String fromText = from == null ? today.toString() : from;
    String toText = to == null ? today.toString() : to;
    model.addAttribute("operator", operator);
    model.addAttribute("category", CareCategory.HOME_VISIT_CARE.label());
    model.addAttribute("from", fromText);
    model.addAttribute("to", toText);
    switch (ConsentPeriod.read(fromText, toText)) {
      case ConsentPeriod.Days days -> {
        addErrors(model, List.of());
        addPeople(model, operator, days, today);
      }
      case ConsentPeriod.Wrong(var errors) -> addErrors(model, errors);
    }
    return "terminal/consented-list";
  }

  private static void addErrors(Model model, List<FormError> errors) {
    model.addAttribute("errors", errors);
    model.addAttribute("wrongFields", errors.stream().map(FormError::field).toList());
  }

  private void addPeople(Model model, Operator operator, ConsentPeriod.Days days, LocalDate today) {
    List<ConsentedRow> people =
        listConsented.at(operator, days.from(), days.to()).stream()
            .map(consented -> ConsentedRow.of(consented, today))
            .toList();
    model.addAttribute("people", people);
    model.addAttribute("period", PeriodInWords.of(days));
  }
}
