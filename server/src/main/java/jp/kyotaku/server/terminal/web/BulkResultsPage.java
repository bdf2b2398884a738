package jp.kyotaku.server.terminal.web;

import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.server.inquiry.ListBulkJobs;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 資格情報一括照会の結果 (T08) と照会番号一括登録の結果 (T10) */
@Controller
class BulkResultsPage {

  private static final String INQUIRY = "/terminal/bulk-results";
  private static final String REFERENCE = "/terminal/bulk-reference-results";
  private static final String SECONDS_TO_NEXT_LOOK = "3";

  private final ListBulkJobs listBulkJobs;

  BulkResultsPage(ListBulkJobs listBulkJobs) {
    this.listBulkJobs = listBulkJobs;
  }

  @GetMapping(INQUIRY)
  ModelAndView inquiries(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "0") String page) {
    return list(operator, BulkDesk.INQUIRY, page);
  }

  @GetMapping(REFERENCE)
  ModelAndView referenceNumbers(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "0") String page) {
    return list(operator, BulkDesk.REFERENCE_NUMBERS, page);
  }

  @GetMapping(REFERENCE + "/{number}")
  ModelAndView referenceNumber(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String number,
      @RequestParam(defaultValue = "0") String page,
      HttpServletResponse response) {
    return one(operator, BulkDesk.REFERENCE_NUMBERS, number, page, response);
  }

  @GetMapping(REFERENCE + "/{number}/file")
  ResponseEntity<StreamingResponseBody> referenceFile(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String number,
      @RequestParam @Nullable String as) {
    return file(operator, BulkDesk.REFERENCE_NUMBERS, number, as);
  }

  @GetMapping(INQUIRY + "/{number}")
  ModelAndView inquiry(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String number,
      @RequestParam(defaultValue = "0") String page,
      HttpServletResponse response) {
    return one(operator, BulkDesk.INQUIRY, number, page, response);
  }

  @GetMapping(INQUIRY + "/{number}/file")
  ResponseEntity<StreamingResponseBody> inquiryFile(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String number,
      @RequestParam @Nullable String as) {
    return file(operator, BulkDesk.INQUIRY, number, as);
  }

  private ModelAndView list(Operator operator, BulkDesk desk, String pageText) {
    int number = pageNumber(pageText);
    var page = listBulkJobs.page(operator, desk.kinds(), number);
    return new ModelAndView("terminal/bulk-results")
        .addObject("operator", operator)
        .addObject("desk", desk)
        .addObject("jobs", page.jobs().stream().map(BulkJobRow::of).toList())
        .addObject("page", number)
        .addObject("more", page.more());
  }

  /** While it goes on, the page looks again by itself; that needs no script. */
  private ModelAndView one(
      Operator operator,
      BulkDesk desk,
      String number,
      String pageText,
      HttpServletResponse response) {
    var job = listBulkJobs.find(operator, desk.kinds(), number);
    if (job.isEmpty()) {
      return new ModelAndView("terminal/bulk-result-not-found", HttpStatus.NOT_FOUND)
          .addObject("operator", operator)
          .addObject("desk", desk);
    }
    var row = BulkJobRow.of(job.get());
    if (row.processing()) {
      response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
    }
    int page = pageNumber(pageText);
    var lines = row.hasResult() ? listBulkJobs.lines(operator, desk.kinds(), number, page) : null;
    return new ModelAndView("terminal/bulk-result")
        .addObject("operator", operator)
        .addObject("desk", desk)
        .addObject("job", row)
        .addObject("lines", lines == null ? null : lines.stream().map(BulkLineRow::of).toList())
        .addObject("page", page)
        .addObject("pages", pages(job.get().done()));
  }

  private ResponseEntity<StreamingResponseBody> file(
      Operator operator, BulkDesk desk, String number, @Nullable String as) {
    if ("csv".equals(as)) {
      return listBulkJobs.find(operator, desk.kinds(), number).isEmpty()
          ? Download.notThere(desk.results())
          : Download.csv("bulk-" + number + ".csv").body(csv(operator, desk, number));
    }
    var form = "zip".equals(as) ? BulkResultForm.ZIP : BulkResultForm.XML;
    return listBulkJobs
        .file(operator, desk.kinds(), number, form)
        .map(file -> message(file, form))
        .orElseGet(() -> Download.notThere(desk.results()));
  }

  private StreamingResponseBody csv(Operator operator, BulkDesk desk, String number) {
    return out -> {
      var csv = new CsvWriter(out);
      csv.row(BulkLineRow.COLUMNS);
      listBulkJobs.export(
          operator,
          desk.kinds(),
          number,
          lines -> lines.forEach(line -> BulkLineRow.cells(line).forEach(csv::row)));
      csv.flush();
    };
  }

  private static ResponseEntity<StreamingResponseBody> message(
      ListBulkJobs.ResultFile file, BulkResultForm form) {
    var type =
        form == BulkResultForm.ZIP
            ? MediaType.valueOf("application/zip")
            : MediaType.APPLICATION_XML;
    return Download.named(file.name(), type).body(out -> file.content().writeTo(out));
  }

  private static int pages(int lines) {
    return (lines + ListBulkJobs.LINES_ON_PAGE - 1) / ListBulkJobs.LINES_ON_PAGE;
  }

  /** What is no page is the first. */
  private static int pageNumber(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
