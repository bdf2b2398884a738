package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.device.ActivateDevice;
import jp.kyotaku.server.institutions.device.AtDevice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** M01 端末の初期設定: what was typed comes back, the password and the code do not. */
@Controller
@RequestMapping("/app/set-up")
class SetUpPage {

  private final ActivateDevice activateDevice;

  SetUpPage(ActivateDevice activateDevice) {
    this.activateDevice = activateDevice;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal @Nullable AtDevice at,
      @RequestParam(defaultValue = "") String institution) {
    return page(institution, "", at instanceof AtDevice.CutOff ? ErrorCode.DEVICE_IS_CUT_OFF : null)
        .addObject("bound", at instanceof AtDevice.Locked || at instanceof AtDevice.InUse);
  }

  @PostMapping
  ModelAndView activate(
      @RequestParam(defaultValue = "") String institution,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new ActivateDevice.Asked(institution, user, password, code);
    return switch (activateDevice.activate(asked)) {
      case ActivateDevice.Outcome.Bound(var device, var staff) -> {
        DeviceCookies.bind(request, response, device);
        DeviceCookies.signIn(request, response, staff);
        yield SeeOther.to(Entrance.APP);
      }
      case ActivateDevice.Outcome.Refused(var why) -> {
        var page = page(institution, user, why).addObject("bound", false);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }

  private static ModelAndView page(String institution, String user, @Nullable ErrorCode trouble) {
    return new ModelAndView("app/set-up")
        .addObject("institution", institution)
        .addObject("user", user)
        .addObject("trouble", trouble);
  }
}
