package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.device.AtDevice;
import jp.kyotaku.server.institutions.device.Device;
import jp.kyotaku.server.institutions.device.SignInOnDevice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** M03 ログイン: the device is known already, so that user id and password are enough. */
@Controller
class DeviceSignInPage {

  private final SignInOnDevice signInOnDevice;
  private final Institutions institutions;

  DeviceSignInPage(SignInOnDevice signInOnDevice, Institutions institutions) {
    this.signInOnDevice = signInOnDevice;
    this.institutions = institutions;
  }

  @GetMapping("/app/sign-in")
  ModelAndView show(@AuthenticationPrincipal AtDevice at) {
    return switch (at) {
      case AtDevice.Locked(var device) -> page(device, "", null);
      case AtDevice.Stranger _, AtDevice.CutOff _, AtDevice.InUse _ -> SeeOther.to(Entrance.APP);
    };
  }

  @PostMapping("/app/sign-in")
  ModelAndView signIn(
      @AuthenticationPrincipal AtDevice at,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (at) {
      case AtDevice.Locked(var device) -> signIn(device, user, password, request, response);
      case AtDevice.Stranger _, AtDevice.CutOff _, AtDevice.InUse _ -> SeeOther.to(Entrance.APP);
    };
  }

  @PostMapping("/app/sign-out")
  ModelAndView signOut(
      @AuthenticationPrincipal AtDevice.InUse at,
      HttpServletRequest request,
      HttpServletResponse response) {
    signInOnDevice.signOut(at);
    DeviceCookies.signOut(request, response);
    return SeeOther.to("/app/sign-in?signed-out");
  }

  private ModelAndView signIn(
      Device device,
      String user,
      String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (signInOnDevice.signIn(device, user, password)) {
      case SignInOnDevice.Outcome.Welcome(var staff) -> {
        DeviceCookies.signIn(request, response, staff);
        yield SeeOther.to(Entrance.APP);
      }
      case SignInOnDevice.Outcome.Refused(var why) -> {
        var page = page(device, user, why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }

  private ModelAndView page(Device device, String user, @Nullable ErrorCode trouble) {
    return new ModelAndView("app/sign-in")
        .addObject("institution", institutions.find(device.institution()).orElseThrow().name())
        .addObject("device", device)
        .addObject("user", user)
        .addObject("trouble", trouble);
  }
}
