package jp.kyotaku.server.terminal.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.ChangeAddress;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.QrCode;
import jp.kyotaku.server.institutions.ReceptionAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 二次元コードのファイルと印刷用の案内 (T19): each one taken leaves its event. */
@Controller
@RequestMapping("/terminal/address")
class AddressFiles {

  private static final int PIXELS_PER_MODULE = 12;
  private static final MediaType SVG = new MediaType("image", "svg+xml");

  private final ChangeAddress changeAddress;
  private final PublicUrl publicUrl;

  AddressFiles(ChangeAddress changeAddress, PublicUrl publicUrl) {
    this.changeAddress = changeAddress;
    this.publicUrl = publicUrl;
  }

  @GetMapping("/qr.png")
  ResponseEntity<byte[]> png(@AuthenticationPrincipal Operator operator) {
    return file(
        operator,
        ChangeAddress.Form.PNG,
        MediaType.IMAGE_PNG,
        url -> QrCode.of(url).png(PIXELS_PER_MODULE));
  }

  @GetMapping("/qr.svg")
  ResponseEntity<byte[]> svg(@AuthenticationPrincipal Operator operator) {
    return file(
        operator,
        ChangeAddress.Form.SVG,
        SVG,
        url -> QrCode.of(url).svg().getBytes(StandardCharsets.UTF_8));
  }

  /** One sheet of A4, and one of cards to be cut. */
  @GetMapping("/sheet")
  ModelAndView sheet(@AuthenticationPrincipal Operator operator) {
    return changeAddress
        .take(code(operator), operator.userId(), ChangeAddress.Form.PRINT)
        .map(address -> sheet(operator, address))
        .orElseGet(() -> new ModelAndView(new RedirectView("/terminal/address")));
  }

  private ModelAndView sheet(Operator operator, ReceptionAddress address) {
    return new ModelAndView("terminal/address-sheet")
        .addObject("operator", operator)
        .addObject("address", AddressView.of(address, publicUrl.of(address.path())));
  }

  private ResponseEntity<byte[]> file(
      Operator operator, ChangeAddress.Form form, MediaType type, Function<URI, byte[]> content) {
    String name = "reception." + form.name().toLowerCase(java.util.Locale.ROOT);
    return changeAddress
        .take(code(operator), operator.userId(), form)
        .map(address -> content.apply(publicUrl.of(address.path())))
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(type)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .body(bytes))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
  }

  private static InstitutionCode code(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
