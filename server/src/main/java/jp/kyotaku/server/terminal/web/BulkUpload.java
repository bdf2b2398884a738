package jp.kyotaku.server.terminal.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.server.inquiry.OrderBulkJob;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 一括のファイルを渡す (T07, T09): to the page of its result, or back with what is wrong. */
final class BulkUpload {

  /** 渡した結果 */
  record Sent(Optional<ModelAndView> accepted, List<FormError> errors) {
    ModelAndView orElse(Function<List<FormError>, ModelAndView> page) {
      return accepted.orElseGet(() -> page.apply(errors));
    }
  }

  private BulkUpload() {}

  static Sent send(
      OrderBulkJob orderBulkJob,
      Operator operator,
      BulkDesk desk,
      BulkUploadForm.Read read,
      @Nullable MultipartFile file) {
    return switch (read) {
      case BulkUploadForm.Read.Wrong(var errors) -> new Sent(Optional.empty(), errors);
      case BulkUploadForm.Read.Asked(var kind, var name, var identifier) -> {
        try (var content = requireNonNull(file).getInputStream()) {
          yield answered(desk, orderBulkJob.file(operator, kind, name, identifier, content));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  static Sent answered(BulkDesk desk, OrderBulkJob.Ordered ordered) {
    return switch (ordered) {
      case OrderBulkJob.Ordered.Accepted(var number) ->
          new Sent(Optional.of(seeOther(desk.result(number))), List.of());
      case OrderBulkJob.Ordered.Refused(var findings) ->
          new Sent(Optional.empty(), findings.stream().map(BulkUpload::error).toList());
      case OrderBulkJob.Ordered.Unreadable(var code) ->
          new Sent(Optional.empty(), List.of(error(code)));
    };
  }

  private static FormError error(Finding finding) {
    return new FormError("file", finding.inWords());
  }

  private static FormError error(ErrorCode code) {
    return new FormError(
        "file", "ファイル：" + code.sentence() + code.advice() + "（" + code.code() + "）");
  }

  private static ModelAndView seeOther(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
