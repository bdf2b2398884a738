package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.device.CheckItem;
import jp.kyotaku.server.institutions.device.CutOffDevice;
import jp.kyotaku.server.institutions.device.DeviceEnd;
import jp.kyotaku.server.institutions.device.Devices;
import jp.kyotaku.server.institutions.device.LedgerLine;
import jp.kyotaku.server.institutions.device.RecordDeviceCheck;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 端末台帳 (T26, R-266, R-267): the ledger, one device with its history, and its end. */
@Controller
@RequestMapping("/terminal/devices")
class DevicesPage {

  private static final String LEDGER = "/terminal/devices";

  private final Devices devices;
  private final RecordDeviceCheck recordDeviceCheck;
  private final CutOffDevice cutOffDevice;

  DevicesPage(Devices devices, RecordDeviceCheck recordDeviceCheck, CutOffDevice cutOffDevice) {
    this.devices = devices;
    this.recordDeviceCheck = recordDeviceCheck;
    this.cutOffDevice = cutOffDevice;
  }

  @GetMapping
  ModelAndView ledger(@AuthenticationPrincipal Operator operator) {
    return new ModelAndView("terminal/devices")
        .addObject("operator", operator)
        .addObject("interval", devices.checkInterval())
        .addObject("rows", devices.ledger(code(operator)).stream().map(DeviceView::of).toList());
  }

  @GetMapping("/{id}")
  ModelAndView device(@AuthenticationPrincipal Operator operator, @PathVariable String id) {
    return found(operator, id)
        .map(line -> page(operator, line, operator.displayName(), List.of()))
        .orElseGet(DevicesPage::toLedger);
  }

  @PostMapping("/{id}/checks")
  ModelAndView check(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String run,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") List<String> ticked) {
    return found(operator, id)
        .map(line -> checked(operator, line, run, person, items(ticked)))
        .orElseGet(DevicesPage::toLedger);
  }

  @GetMapping("/{id}/cut-off")
  ModelAndView askBeforeCutOff(
      @AuthenticationPrincipal Operator operator, @PathVariable String id) {
    return found(operator, id)
        .filter(line -> line.device().revokedAt().isEmpty())
        .map(
            line ->
                new ModelAndView("terminal/device-cut-off")
                    .addObject("operator", operator)
                    .addObject("row", DeviceView.of(line))
                    .addObject("ends", DeviceEnd.values()))
        .orElseGet(DevicesPage::toLedger);
  }

  /** Sent twice, it ends once. */
  @PostMapping("/{id}/cut-off")
  ModelAndView cutOff(
      @AuthenticationPrincipal Operator operator,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String end) {
    var why =
        Arrays.stream(DeviceEnd.values())
            .filter(one -> one.name().equals(end))
            .findFirst()
            .orElse(DeviceEnd.LOST);
    return found(operator, id)
        .map(
            line -> {
              cutOffDevice.cutOff(code(operator), line.device().id(), why, operator.userId());
              return to(LEDGER + "/" + line.device().id() + "?cut-off");
            })
        .orElseGet(DevicesPage::toLedger);
  }

  private ModelAndView checked(
      Operator operator, LedgerLine line, String run, String person, Set<CheckItem> items) {
    var reader = new FieldReader();
    var checker = reader.required("person", Fields.DEVICE_CHECKER, person);
    if (checker.isEmpty()) {
      var page = page(operator, line, person, reader.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    recordDeviceCheck.record(
        DeviceId.read(run).orElseGet(UUID::randomUUID),
        code(operator),
        line.device().id(),
        checker.get(),
        items,
        operator.userId());
    return to(LEDGER + "/" + line.device().id() + "?checked");
  }

  private ModelAndView page(
      Operator operator, LedgerLine line, String person, List<FormError> errors) {
    return new ModelAndView("terminal/device")
        .addObject("operator", operator)
        .addObject("row", DeviceView.of(line))
        .addObject("checks", devices.checks(line.device()).stream().map(CheckRow::of).toList())
        .addObject("interval", devices.checkInterval())
        .addObject("items", CheckItem.values())
        .addObject("run", UUID.randomUUID())
        .addObject("person", person)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }

  private Optional<LedgerLine> found(Operator operator, String id) {
    return DeviceId.read(id).flatMap(device -> devices.find(code(operator), device));
  }

  private static Set<CheckItem> items(List<String> names) {
    return Arrays.stream(CheckItem.values())
        .filter(item -> names.contains(item.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ModelAndView toLedger() {
    return to(LEDGER);
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
