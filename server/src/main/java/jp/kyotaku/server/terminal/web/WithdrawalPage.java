package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.WithdrawalReason;
import jp.kyotaku.server.inquiry.EndOfCareSign;
import jp.kyotaku.server.inquiry.InquireForWithdrawal;
import jp.kyotaku.server.inquiry.WithdrawAtTerminal;
import jp.kyotaku.server.inquiry.WithdrawalInquiry;
import jp.kyotaku.server.inquiry.WithdrawalOrder;
import jp.kyotaku.server.inquiry.WithdrawalReceipt;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 同意取消照会 (T21, R-191): numbers and birth date stay out of the address. */
@Controller
class WithdrawalPage {

  static final String PATH = "/terminal/withdrawal";

  private final InquireForWithdrawal inquireForWithdrawal;
  private final WithdrawAtTerminal withdrawAtTerminal;
  private final ReceiptSheet receiptSheet;
  private final BusinessClock clock;

  WithdrawalPage(
      InquireForWithdrawal inquireForWithdrawal,
      WithdrawAtTerminal withdrawAtTerminal,
      ReceiptSheet receiptSheet,
      BusinessClock clock) {
    this.inquireForWithdrawal = inquireForWithdrawal;
    this.withdrawAtTerminal = withdrawAtTerminal;
    this.receiptSheet = receiptSheet;
    this.clock = clock;
  }

  /** Where the consents of this registration's person can be withdrawn. */
  static String of(ConsentRegistration registration) {
    return of(registration.id());
  }

  static String of(UUID registration) {
    return PATH + "?registration=" + registration;
  }

  /** The empty form, or the person of a registration that a list or a result led to. */
  @GetMapping(PATH)
  ModelAndView show(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(defaultValue = "") String registration) {
    return id(registration)
        .map(one -> answered(operator, inquireForWithdrawal.ofRegistration(operator, one)))
        .orElseGet(() -> form(operator, WithdrawalForm.empty(), List.of()));
  }

  @PostMapping(PATH)
  ModelAndView ask(
      @AuthenticationPrincipal Operator operator,
      @RequestParam MultiValueMap<String, String> sent) {
    var form = WithdrawalForm.of(sent);
    return switch (form.read(clock.today())) {
      case WithdrawalForm.Read.Asked(var cardData) ->
          answered(operator, inquireForWithdrawal.byCardData(operator, cardData));
      case WithdrawalForm.Read.Wrong(var errors) -> form(operator, form, errors);
    };
  }

  /** Nothing is withdrawn yet. */
  @PostMapping(PATH + "/confirmation")
  ModelAndView confirm(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(required = false) List<String> registration,
      @RequestParam(defaultValue = "") String reason) {
    var wanted = withdrawAtTerminal.stillThere(operator, ids(registration));
    return wanted.isEmpty()
        ? page("withdrawal-nothing", operator, HttpStatus.CONFLICT)
        : confirmation(operator, wanted, reason(reason));
  }

  @PostMapping(PATH + "/acts")
  ModelAndView withdraw(
      @AuthenticationPrincipal Operator operator,
      @RequestParam(required = false) List<String> registration,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String act) {
    var order =
        new WithdrawalOrder(id(act).orElseGet(UUID::randomUUID), ids(registration), reason(reason));
    return withdrawAtTerminal.withdraw(operator, order)
        ? seeOther(PATH + "/acts/" + order.act())
        : page("withdrawal-nothing", operator, HttpStatus.CONFLICT);
  }

  @GetMapping(PATH + "/acts/{act}")
  ModelAndView done(@AuthenticationPrincipal Operator operator, @PathVariable UUID act) {
    return withdrawAtTerminal
        .receipt(operator, act)
        .map(receipt -> done(operator, receipt))
        .orElseGet(() -> page("withdrawal-nothing", operator, HttpStatus.NOT_FOUND));
  }

  @GetMapping(PATH + "/acts/{act}/print")
  ResponseEntity<byte[]> print(@AuthenticationPrincipal Operator operator, @PathVariable UUID act) {
    return withdrawAtTerminal
        .receipt(operator, act)
        .map(receipt -> receiptSheet.of(operator, receipt))
        .orElseGet(() -> Download.notThere(PATH + "/acts/" + act));
  }

  private ModelAndView answered(Operator operator, WithdrawalInquiry inquiry) {
    return switch (inquiry) {
      case WithdrawalInquiry.Found found -> found(operator, found);
      case WithdrawalInquiry.NothingHere _ ->
          page("withdrawal-nothing", operator, HttpStatus.NOT_FOUND);
      case WithdrawalInquiry.SeveralPeople _ ->
          form(
              operator,
              WithdrawalForm.empty(),
              List.of(new FormError("symbol", "入力した番号では、一人に決まりません。記号と枝番も入れてください。")));
    };
  }

  private ModelAndView found(Operator operator, WithdrawalInquiry.Found found) {
    var now = clock.instant();
    var lines = found.consents().stream().map(life -> ConsentLine.of(life, now)).toList();
    var confirmed = found.eligibility();
    var sign = EndOfCareSign.of(confirmed);
    return page("withdrawal-found", operator, HttpStatus.OK)
        .addObject("validity", confirmed.validity())
        .addObject("groups", EntitlementGroups.toKnowThePerson(confirmed))
        .addObject("hint", sign.map(EndOfCareSign::sentence).orElse(null))
        .addObject("lines", lines)
        .addObject("open", lines.stream().anyMatch(ConsentLine::open))
        .addObject("reasons", WithdrawalReason.values())
        .addObject("likely", sign.map(WithdrawalPage::reason).orElse(WithdrawalReason.CARE_ENDED));
  }

  private ModelAndView confirmation(
      Operator operator, List<ConsentRegistration> wanted, WithdrawalReason reason) {
    return page("withdrawal-confirmation", operator, HttpStatus.OK)
        .addObject("name", withdrawAtTerminal.nameOf(wanted))
        .addObject("items", wanted.stream().map(ConsentLine::inShort).toList())
        .addObject("registrations", wanted.stream().map(ConsentRegistration::id).toList())
        .addObject("reason", reason)
        .addObject("act", UUID.randomUUID());
  }

  private static ModelAndView done(Operator operator, WithdrawalReceipt receipt) {
    return page("withdrawal-done", operator, HttpStatus.OK)
        .addObject("facts", ReceiptSheet.facts(receipt))
        .addObject("items", receipt.withdrawn().stream().map(ConsentLine::inShort).toList())
        .addObject("print", PATH + "/acts/" + receipt.withdrawal().act() + "/print");
  }

  private ModelAndView form(Operator operator, WithdrawalForm form, List<FormError> errors) {
    return page(
            "withdrawal",
            operator,
            errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("form", form)
        .addObject("errors", errors)
        .addObject("wrongFields", errors.stream().map(FormError::field).toList());
  }

  private static ModelAndView page(String name, Operator operator, HttpStatus status) {
    return new ModelAndView("terminal/" + name, status).addObject("operator", operator);
  }

  private static WithdrawalReason reason(EndOfCareSign sign) {
    return switch (sign) {
      case DIED -> WithdrawalReason.DEATH;
      case LOST -> WithdrawalReason.ELIGIBILITY_LOST;
    };
  }

  private static WithdrawalReason reason(String name) {
    return Arrays.stream(WithdrawalReason.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(WithdrawalReason.OTHER);
  }

  private static List<UUID> ids(@Nullable List<String> texts) {
    return texts == null
        ? List.of()
        : texts.stream().flatMap(text -> id(text).stream()).distinct().toList();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ModelAndView seeOther(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
