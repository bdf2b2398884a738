package jp.kyotaku.server.claims.web;

import java.io.IOException;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.claims.CheckClaimFile;
import jp.kyotaku.server.claims.CheckedClaimFile;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 請求ファイルの点検: a file goes in, its findings come back on the same page, nothing is kept */
@Controller
class ClaimCheckPage {

  private static final String PATH = "/terminal/claims/check";

  /** ours: some 8,000 receipts; larger ones are for the command line, which has no limit */
  private static final int LARGEST_IN_MB = 32;

  /** ours: what one reads at a time */
  private static final int MOST_SHOWN = 500;

  private final CheckClaimFile checkClaimFile;

  ClaimCheckPage(CheckClaimFile checkClaimFile) {
    this.checkClaimFile = checkClaimFile;
  }

  @GetMapping(PATH)
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page(operator, HttpStatus.OK);
  }

  /** The address that one remembers; the clerk's session is known below /terminal alone. */
  @GetMapping("/claims/check")
  String atTheTerminal() {
    return "redirect:" + PATH;
  }

  @PostMapping(PATH)
  ModelAndView check(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(
          operator, ErrorCode.VALUE_MISSING.sentence() + "請求ファイル（RECEIPTH.UKE）を選んでください。");
    }
    if (file.getSize() > (long) LARGEST_IN_MB << 20) {
      return refused(
          operator,
          "この画面で点検できる大きさ（"
              + LARGEST_IN_MB
              + "MB）を超えています。大きさに限りのない ./kyotaku claim check で点検してください。");
    }
    try (var content = file.getInputStream()) {
      return checked(
          operator,
          file.getOriginalFilename(),
          checkClaimFile.check(operator, content, MOST_SHOWN));
    }
  }

  private static ModelAndView checked(
      Operator operator, @Nullable String name, CheckedClaimFile checked) {
    return page(operator, HttpStatus.OK).addObject("result", CheckResultView.of(name, checked));
  }

  private static ModelAndView refused(Operator operator, String sentence) {
    return page(operator, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refusal", sentence);
  }

  private static ModelAndView page(Operator operator, HttpStatus status) {
    return new ModelAndView("claims/check", status)
        .addObject("operator", operator)
        .addObject("largest", LARGEST_IN_MB);
  }
}
