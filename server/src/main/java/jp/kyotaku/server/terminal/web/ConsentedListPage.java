package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.CategoriesInUse;
import jp.kyotaku.server.inquiry.ConsentedList;
import jp.kyotaku.server.inquiry.ConsentedPerson;
import jp.kyotaku.server.inquiry.ListConsented;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 同意済資格情報取得 (T22) */
@Controller
class ConsentedListPage {

  private final ListConsented listConsented;
  private final CategoriesInUse categoriesInUse;
  private final BusinessClock clock;

  ConsentedListPage(
      ListConsented listConsented, CategoriesInUse categoriesInUse, BusinessClock clock) {
    this.listConsented = listConsented;
    this.categoriesInUse = categoriesInUse;
    this.clock = clock;
  }

  /** Without days the page asks for today. */
  @GetMapping("/terminal/consented")
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam @Nullable String category,
      @RequestParam @Nullable String by,
      @RequestParam @Nullable String from,
      @RequestParam @Nullable String to) {
    LocalDate today = clock.today();
    var query = ConsentedQuery.of(category, by, from, to, today);
    return switch (query.period()) {
      case DayPeriod.Days days ->
          switch (listConsented.at(operator, query.question(days))) {
            case ConsentedList.People(var people) -> list(operator, query, days, people);
            case ConsentedList.SwitchedOff _ -> FunctionOff.page(operator, query.category());
          };
      case DayPeriod.Wrong(var errors) -> page(operator, query, errors);
    };
  }

  private ModelAndView list(
      Operator operator, ConsentedQuery query, DayPeriod.Days days, List<ConsentedPerson> people) {
    return page(operator, query, List.of())
        .addObject(
            "people",
            people.stream().map(person -> ConsentedRow.of(person, clock.today())).toList())
        .addObject("period", PeriodInWords.of(days));
  }

  /** The two of the menu's heading, and what else the institution uses. */
  private List<CareCategory> categoriesOf(Operator operator) {
    var inUse = categoriesInUse.at(new InstitutionCode(operator.institutionCode()));
    var always = EnumSet.of(CareCategory.HOME_VISIT_CARE, CareCategory.ONLINE_CARE);
    always.addAll(inUse);
    return List.copyOf(always);
  }

  private ModelAndView page(Operator operator, ConsentedQuery query, List<FormError> errors) {
    return new ModelAndView("terminal/consented-list")
        .addObject("operator", operator)
        .addObject("query", query)
        .addObject("categories", categoriesOf(operator))
        .addObject("quick", QuickChoice.on(clock.today()))
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
