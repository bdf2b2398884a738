package jp.kyotaku.server.terminal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.server.inquiry.BulkKind;
import jp.kyotaku.server.inquiry.OrderBulkJob;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 資格情報一括照会 (T07): with a file, or for a period without one. */
@Controller
class BulkInquiryPage {

  private static final Set<BulkKind> WITH_FILE =
      EnumSet.of(BulkKind.ELIGIBILITY, BulkKind.RE_INQUIRY_HOME_VISIT, BulkKind.RE_INQUIRY_ONLINE);

  private final OrderBulkJob orderBulkJob;
  private final BusinessClock clock;

  BulkInquiryPage(OrderBulkJob orderBulkJob, BusinessClock clock) {
    this.orderBulkJob = orderBulkJob;
    this.clock = clock;
  }

  @GetMapping("/terminal/bulk-inquiry")
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page(operator, BulkUploadForm.empty(), empty(), List.of());
  }

  @PostMapping("/terminal/bulk-inquiry/file")
  ModelAndView upload(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    var form = BulkUploadForm.of(sent);
    return BulkUpload.send(
            orderBulkJob, operator, BulkDesk.INQUIRY, form.read(WITH_FILE, file), file)
        .orElse(errors -> page(operator, form, empty(), errors));
  }

  @PostMapping("/terminal/bulk-inquiry/period")
  ModelAndView period(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = BulkPeriodForm.of(sent);
    return switch (form.read()) {
      case BulkPeriodForm.Read.Asked(var kind, var period) ->
          BulkUpload.answered(BulkDesk.INQUIRY, orderBulkJob.period(operator, kind, period))
              .orElse(errors -> page(operator, BulkUploadForm.empty(), form, errors));
      case BulkPeriodForm.Read.Wrong(var errors) ->
          page(operator, BulkUploadForm.empty(), form, errors);
    };
  }

  private BulkPeriodForm empty() {
    return BulkPeriodForm.empty(UUID.randomUUID().toString(), clock.today());
  }

  private static ModelAndView page(
      Operator operator, BulkUploadForm upload, BulkPeriodForm period, List<FormError> errors) {
    return new ModelAndView(
            "terminal/bulk-inquiry",
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("operator", operator)
        .addObject("withFile", WITH_FILE)
        .addObject("upload", upload)
        .addObject("period", period)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
