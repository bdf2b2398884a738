package jp.kyotaku.server.terminal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.server.inquiry.BulkKind;
import jp.kyotaku.server.inquiry.OrderBulkJob;
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

/** 照会番号一括登録 (T09) */
@Controller
class BulkReferencePage {

  private static final Set<BulkKind> WITH_FILE = EnumSet.of(BulkKind.REFERENCE_NUMBERS);

  private final OrderBulkJob orderBulkJob;

  BulkReferencePage(OrderBulkJob orderBulkJob) {
    this.orderBulkJob = orderBulkJob;
  }

  @GetMapping("/terminal/bulk-reference-numbers")
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page(operator, new BulkUploadForm(BulkKind.REFERENCE_NUMBERS.name(), ""), List.of());
  }

  @PostMapping("/terminal/bulk-reference-numbers/file")
  ModelAndView upload(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    var form = BulkUploadForm.of(sent);
    return BulkUpload.send(
            orderBulkJob, operator, BulkDesk.REFERENCE_NUMBERS, form.read(WITH_FILE, file), file)
        .orElse(errors -> page(operator, form, errors));
  }

  private static ModelAndView page(
      Operator operator, BulkUploadForm upload, List<FormError> errors) {
    return new ModelAndView(
            "terminal/bulk-reference-numbers",
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("operator", operator)
        .addObject("upload", upload)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }
}
