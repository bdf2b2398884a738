package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.institutions.device.Devices;
import jp.kyotaku.server.institutions.device.LedgerLine;
import jp.kyotaku.server.reception.OpenReception;
import jp.kyotaku.server.reception.WayOfIdentity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** M04 受付の開始: kind of care, and how the person is identified. One press begins. */
@Controller
@RequestMapping("/app")
class BeginCheckPage {

  private final OpenReception openReception;
  private final Devices devices;

  BeginCheckPage(OpenReception openReception, Devices devices) {
    this.openReception = openReception;
    this.devices = devices;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal AtDevice.InUse at) {
    return page(at);
  }

  @PostMapping
  ModelAndView begin(
      @AuthenticationPrincipal AtDevice.InUse at,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String way,
      HttpServletRequest request,
      HttpServletResponse response) {
    return named(WayOfIdentity.values(), way)
        .flatMap(chosen -> openReception.openAt(at, named(CareCategory.values(), category), chosen))
        .map(
            key -> {
              ReceptionCookie.giveAtDevice(request, response, key);
              return SeeOther.to(Entrance.APP + SeeOther.CHOICES);
            })
        .orElseGet(() -> SeeOther.to(Entrance.APP));
  }

  private ModelAndView page(AtDevice.InUse at) {
    var offer = openReception.offerAt(at);
    return new ModelAndView("app/begin")
        .addObject("at", at)
        .addObject("institution", offer.institutionName())
        .addObject("categories", offer.categories())
        .addObject("checkBy", checkBy(at));
  }

  private String checkBy(AtDevice.InUse at) {
    return devices
        .find(at.device().institution(), at.device().id())
        .flatMap(LedgerLine::checkBy)
        .map(Japan::dateInWords)
        .orElse("");
  }

  private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
  }
}
