package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.device.ActivationCode;
import jp.kyotaku.server.institutions.device.Device;
import jp.kyotaku.server.institutions.device.DeviceKind;
import jp.kyotaku.server.institutions.device.DeviceOwner;
import jp.kyotaku.server.institutions.device.Devices;
import jp.kyotaku.server.institutions.device.IssueActivationCode;
import jp.kyotaku.server.institutions.device.LedgerLine;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * アクティベーションコード管理 (T20, R-084, R-091). A code stands on the page that its issue is answered with,
 * and nowhere else; sending the form again issues another one in its place.
 */
@Controller
@RequestMapping("/terminal/activation-codes")
class ActivationCodesPage {

  private static final String LIST = "/terminal/activation-codes";

  private final Devices devices;
  private final IssueActivationCode issueActivationCode;
  private final PublicUrl publicUrl;
  private final BusinessClock clock;

  ActivationCodesPage(
      Devices devices,
      IssueActivationCode issueActivationCode,
      PublicUrl publicUrl,
      BusinessClock clock) {
    this.devices = devices;
    this.issueActivationCode = issueActivationCode;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return list(operator, DeviceForm.empty(), List.of());
  }

  @PostMapping
  ModelAndView register(
      @AuthenticationPrincipal Operator operator, @RequestParam Map<String, String> sent) {
    var form = DeviceForm.of(sent);
    return switch (form.read()) {
      case DeviceForm.Read.Wrong(var errors) -> list(operator, form, errors);
      case DeviceForm.Read.Good(var facts) -> registered(operator, form, facts);
    };
  }

  /** For a device that is there: its first code ran out, or its browser has forgotten its key. */
  @PostMapping("/again")
  ModelAndView issueAgain(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "") String device) {
    return id(device)
        .flatMap(id -> issueActivationCode.issue(code(operator), id, operator.userId()))
        .map(issued -> issued(operator, issued))
        .orElseGet(() -> to(LIST));
  }

  @PostMapping("/revoke")
  ModelAndView revoke(
      @AuthenticationPrincipal Operator operator, @RequestParam(defaultValue = "") String code) {
    id(code).ifPresent(id -> issueActivationCode.revoke(code(operator), id, operator.userId()));
    return to(LIST + "?revoked");
  }

  private ModelAndView registered(Operator operator, DeviceForm form, Device.Facts facts) {
    var device = id(form.device()).orElseGet(UUID::randomUUID);
    return issueActivationCode
        .register(device, code(operator), facts, operator.userId())
        .map(issued -> issued(operator, issued))
        .orElseGet(() -> to(LIST));
  }

  private ModelAndView issued(Operator operator, ActivationCode.Issued issued) {
    return new ModelAndView("terminal/activation-code")
        .addObject("operator", operator)
        .addObject("device", issued.device())
        .addObject("code", issued.code().inGroups())
        .addObject("until", InWords.moment(issued.row().expiresAt()))
        .addObject("address", publicUrl.of("/app/set-up").toString());
  }

  private ModelAndView list(Operator operator, DeviceForm form, List<FormError> errors) {
    var page =
        new ModelAndView("terminal/activation-codes")
            .addObject("operator", operator)
            .addObject("form", form)
            .addObject("kinds", DeviceKind.values())
            .addObject("owners", DeviceOwner.values())
            .addObject("rows", rows(code(operator)))
            .addObject("errors", errors)
            .addObject("wrongFields", errors.stream().map(FormError::field).toList());
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private List<ActivationCodeRow> rows(InstitutionCode institution) {
    Map<UUID, LedgerLine> lines =
        devices.ledger(institution).stream()
            .collect(Collectors.toMap(line -> line.device().id(), Function.identity()));
    var now = clock.instant();
    return devices.codes(institution).stream()
        .flatMap(
            code ->
                Optional.ofNullable(lines.get(code.device()))
                    .map(line -> ActivationCodeRow.of(code, line, now))
                    .stream())
        .toList();
  }

  private static Optional<UUID> id(String text) {
    return DeviceId.read(text);
  }

  private static ModelAndView to(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
