package jp.kyotaku.server.terminal.web;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.ChangeAddress;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.ReceptionAddress;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 医療機関別URL取得・変更 (T19, R-043 to R-045) */
@Controller
@RequestMapping("/terminal/address")
class AddressPage {

  private final ReceptionAddresses addresses;
  private final ChangeAddress changeAddress;
  private final Institutions institutions;
  private final PublicUrl publicUrl;

  AddressPage(
      ReceptionAddresses addresses,
      ChangeAddress changeAddress,
      Institutions institutions,
      PublicUrl publicUrl) {
    this.addresses = addresses;
    this.changeAddress = changeAddress;
    this.institutions = institutions;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Operator operator) {
    return page("terminal/address", operator);
  }

  /** The first address. */
  @PostMapping
  ModelAndView issue(@AuthenticationPrincipal Operator operator) {
    changeAddress.issue(code(operator), operator.userId());
    return to("/terminal/address");
  }

  @GetMapping("/change")
  ModelAndView askBeforeChange(@AuthenticationPrincipal Operator operator) {
    return addresses.current(code(operator)).isEmpty()
        ? to("/terminal/address")
        : page("terminal/address-change", operator);
  }

  /** Sent twice, it changes once: the second no longer names the current generation. */
  @PostMapping("/change")
  ModelAndView change(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(defaultValue = "") String generation) {
    if (generation.matches("[0-9]{1,9}")) {
      changeAddress.change(code(operator), operator.userId(), Integer.parseInt(generation));
    }
    return to("/terminal/address?changed");
  }

  private ModelAndView page(String view, Operator operator) {
    Optional<ReceptionAddress> address = addresses.current(code(operator));
    var institution = institutions.find(code(operator)).orElseThrow();
    return new ModelAndView(view)
        .addObject("operator", operator)
        .addObject("functions", institution.categoriesOffered())
        .addObject("address", address.map(this::shown).orElse(null));
  }

  private AddressView shown(ReceptionAddress address) {
    return AddressView.of(address, publicUrl.of(address.path()));
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
