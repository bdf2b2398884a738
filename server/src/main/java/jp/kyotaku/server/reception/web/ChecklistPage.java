package jp.kyotaku.server.reception.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.institutions.device.CheckItem;
import jp.kyotaku.server.institutions.device.DeviceCheck;
import jp.kyotaku.server.institutions.device.Devices;
import jp.kyotaku.server.institutions.device.RecordDeviceCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** M02 端末のチェックリスト: the gate before every reception. */
@Controller
@RequestMapping("/app/checklist")
class ChecklistPage {

  private final RecordDeviceCheck recordDeviceCheck;
  private final Devices devices;
  private final BusinessClock clock;

  ChecklistPage(RecordDeviceCheck recordDeviceCheck, Devices devices, BusinessClock clock) {
    this.recordDeviceCheck = recordDeviceCheck;
    this.devices = devices;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal AtDevice.InUse at) {
    return page(at, at.operator().displayName(), Set.of());
  }

  @PostMapping
  ModelAndView check(
      @AuthenticationPrincipal AtDevice.InUse at,
      @RequestParam(defaultValue = "") String run,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") List<String> ticked) {
    var items = items(ticked);
    return switch (checker(person)) {
      case Reading.Good<String>(var checker) -> recorded(at, run, checker, items);
      case Reading.Bad<String>(var code) ->
          wrong(page(at, person, items).addObject("personTrouble", code), null);
    };
  }

  private static Reading<String> checker(String typed) {
    return typed.isBlank()
        ? new Reading.Bad<>(ErrorCode.VALUE_MISSING)
        : Fields.DEVICE_CHECKER.readTyped(typed.strip());
  }

  private ModelAndView recorded(
      AtDevice.InUse at, String run, String person, Set<CheckItem> items) {
    DeviceCheck check =
        recordDeviceCheck.record(
            FormId.read(run),
            at.device().institution(),
            at.device().id(),
            person,
            items,
            at.operator().userId());
    return check.passed()
        ? SeeOther.to(Entrance.APP)
        : wrong(page(at, person, items), ErrorCode.DEVICE_CHECK_INCOMPLETE);
  }

  private ModelAndView page(AtDevice.InUse at, String person, Set<CheckItem> ticked) {
    return new ModelAndView("app/checklist")
        .addObject("at", at)
        .addObject("run", UUID.randomUUID())
        .addObject("today", Japan.dateInWords(clock.today()))
        .addObject("interval", devices.checkInterval())
        .addObject("items", CheckItem.values())
        .addObject("ticked", ticked)
        .addObject("person", person)
        .addObject("personTrouble", null)
        .addObject("trouble", null);
  }

  private static ModelAndView wrong(ModelAndView page, @Nullable ErrorCode trouble) {
    page.addObject("trouble", trouble).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static Set<CheckItem> items(List<String> names) {
    return Arrays.stream(CheckItem.values())
        .filter(item -> names.contains(item.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
