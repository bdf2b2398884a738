package jp.kyotaku.server.terminal.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.audit.InquiryPlace;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.GroundLabels;
import jp.kyotaku.server.inquiry.InquiryQuestion;
import jp.kyotaku.server.inquiry.ListInquiries;
import jp.kyotaku.server.inquiry.Validity;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 資格確認履歴照会 (T14) */
@Controller
class HistoryPage {

  private static final String PATH = "/terminal/history";

  private final ListInquiries listInquiries;
  private final BusinessClock clock;

  HistoryPage(ListInquiries listInquiries, BusinessClock clock) {
    this.listInquiries = listInquiries;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = HistoryForm.of(sent, clock.today());
    return switch (form.read()) {
      case HistoryForm.Read.Asked(var question) ->
          list(operator, form, question, place(sent.getFirst("behind")));
      case HistoryForm.Read.Wrong(var errors) -> page(operator, form, errors);
    };
  }

  /** Row by row as it is read, so that its length does not matter. */
  @GetMapping(PATH + "/file")
  ResponseEntity<StreamingResponseBody> download(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = HistoryForm.of(sent, clock.today());
    return switch (form.read()) {
      case HistoryForm.Read.Asked(var question) ->
          Download.csv("history-" + question.from() + "-" + question.to() + ".csv")
              .body(
                  out -> {
                    var csv = new CsvWriter(out);
                    csv.row(HistoryRow.COLUMNS);
                    listInquiries.export(
                        operator,
                        question,
                        portion ->
                            portion.forEach(
                                inquiry -> csv.row(HistoryRow.written(inquiry).cells())));
                    csv.flush();
                  });
      case HistoryForm.Read.Wrong _ -> Download.notThere(form.address(PATH));
    };
  }

  private ModelAndView list(
      Operator operator, HistoryForm form, InquiryQuestion question, Optional<InquiryPlace> place) {
    var found = listInquiries.behind(place, operator, question);
    var page =
        page(operator, form, List.of())
            .addObject("rows", found.inquiries().stream().map(HistoryRow::shown).toList())
            .addObject("file", form.address(PATH + "/file"));
    found
        .next()
        .ifPresent(
            next ->
                page.addObject(
                    "next", form.address(PATH, "behind", next.occurredAt() + "_" + next.id())));
    return page;
  }

  private static ModelAndView page(Operator operator, HistoryForm form, List<FormError> errors) {
    return new ModelAndView("terminal/history")
        .addObject("operator", operator)
        .addObject("everybody", operator.role() == Role.ADMINISTRATOR)
        .addObject("inquirer", MenuEntry.FALLBACK.roles().contains(operator.role()))
        .addObject("form", form)
        .addObject("narrowed", form.narrowed())
        .addObject("ways", Asker.Way.values())
        .addObject("grounds", GroundLabels.all().entrySet())
        .addObject("validities", Validity.values())
        .addObject("refused", HistoryForm.REFUSED)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }

  /** What is no place is the beginning. */
  private static Optional<InquiryPlace> place(@Nullable String text) {
    if (text == null || !text.matches("[0-9]{4}-[-0-9T:.Z]{1,30}_[0-9]{1,18}")) {
      return Optional.empty();
    }
    int middle = text.indexOf('_');
    try {
      return Optional.of(
          new InquiryPlace(
              Instant.parse(text.substring(0, middle)),
              Long.parseLong(text.substring(middle + 1))));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
