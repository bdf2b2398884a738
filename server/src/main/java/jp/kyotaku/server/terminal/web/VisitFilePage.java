package jp.kyotaku.server.terminal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.inquiry.PlanOutcome;
import jp.kyotaku.server.inquiry.PlanVisits;
import jp.kyotaku.server.inquiry.PlannedVisit;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 訪問予定をファイルから取り込む: good lines are taken, bad ones are named */
@Controller
class VisitFilePage {

  private static final String PATH = VisitPlanPage.PATH + "/file";

  /** ours: 300 visits on each of many days */
  private static final int LARGEST = 1 << 19;

  private final PlanVisits planVisits;
  private final BusinessClock clock;

  VisitFilePage(PlanVisits planVisits, BusinessClock clock) {
    this.planVisits = planVisits;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page(operator, HttpStatus.OK, List.of());
  }

  /** The headings, to be filled in. */
  @GetMapping(PATH + "/sample")
  ResponseEntity<StreamingResponseBody> sample() {
    return Download.csv("visits.csv")
        .body(
            out -> {
              var csv = new CsvWriter(out);
              csv.row(VisitFile.COLUMNS.stream().map(VisitFile.Column::heading).toList());
              csv.flush();
            });
  }

  @PostMapping(PATH)
  ModelAndView take(
      @AuthenticationPrincipal Operator operator, @RequestParam @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(operator, ErrorCode.VALUE_MISSING);
    }
    try (var content = file.getInputStream()) {
      return take(operator, content);
    }
  }

  private ModelAndView take(Operator operator, InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(LARGEST + 1);
    return bytes.length > LARGEST
        ? refused(operator, ErrorCode.FILE_TOO_LARGE)
        : take(operator, VisitFile.read(bytes, clock.today()));
  }

  private ModelAndView take(Operator operator, VisitFile file) {
    return switch (planVisits.add(operator, file.visits())) {
      case PlanOutcome.Planned(var added, var known) -> taken(operator, file, added, known);
      case PlanOutcome.TooMany _, PlanOutcome.SameAsAnother _, PlanOutcome.Gone _ ->
          refused(operator, ErrorCode.VISITS_TOO_MANY);
    };
  }

  private ModelAndView taken(Operator operator, VisitFile file, int added, int known) {
    if (file.findings().isEmpty() && !file.visits().isEmpty()) {
      var first = file.visits().stream().map(PlannedVisit::day).sorted().toList().getFirst();
      return SeeOther.to(VisitPlanPage.of(first, added > 0 ? VisitDone.TAKEN : VisitDone.KNOWN));
    }
    return page(operator, HttpStatus.UNPROCESSABLE_CONTENT, List.of())
        .addObject("findings", file.findings())
        .addObject("added", added)
        .addObject("known", known);
  }

  private static ModelAndView refused(Operator operator, ErrorCode code) {
    var error = new FormError("file", "ファイル：" + code.sentence() + code.advice());
    return page(operator, HttpStatus.UNPROCESSABLE_CONTENT, List.of(error));
  }

  private static ModelAndView page(Operator operator, HttpStatus status, List<FormError> errors) {
    return new ModelAndView("terminal/visit-file", status)
        .addObject("operator", operator)
        .addObject("columns", VisitFile.COLUMNS)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
