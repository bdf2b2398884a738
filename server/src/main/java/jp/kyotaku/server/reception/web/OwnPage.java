package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.reception.ChangeOwnConsents;
import jp.kyotaku.server.reception.OwnVisit;
import jp.kyotaku.server.reception.Reception;
import jp.kyotaku.server.reception.ReceptionKey;
import jp.kyotaku.server.reception.ShowOwnConsents;
import jp.kyotaku.server.reception.VisitOwnConsents;
import jp.kyotaku.server.reception.WithdrawOwnConsents;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * W10 同意照会・更新, W11 すべての同意の取消し: one address for each state of the visit, so that reloading and going
 * back show what is so now.
 */
@Controller
class OwnPage {

  private final OpenReceptions openReceptions;
  private final VisitOwnConsents visitOwnConsents;
  private final ShowOwnConsents showOwnConsents;
  private final ChangeOwnConsents changeOwnConsents;
  private final WithdrawOwnConsents withdrawOwnConsents;
  private final BusinessClock clock;

  OwnPage(
      OpenReceptions openReceptions,
      VisitOwnConsents visitOwnConsents,
      ShowOwnConsents showOwnConsents,
      ChangeOwnConsents changeOwnConsents,
      WithdrawOwnConsents withdrawOwnConsents,
      BusinessClock clock) {
    this.openReceptions = openReceptions;
    this.visitOwnConsents = visitOwnConsents;
    this.showOwnConsents = showOwnConsents;
    this.changeOwnConsents = changeOwnConsents;
    this.withdrawOwnConsents = withdrawOwnConsents;
    this.clock = clock;
  }

  @GetMapping(SeeOther.OWN)
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.showVisit(
        request,
        response,
        visit -> {
          if (!visit.state().open() && visit.state() != Reception.State.IDENTIFIED) {
            ReceptionCookie.remove(request, response);
          }
          return page(visit);
        });
  }

  /** Where the card app sends the browser of whose card it was. */
  @GetMapping(SeeOther.OWN_BACK)
  ModelAndView comeBack(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
    return openReceptions.comeBack(request, key);
  }

  /** Once more to the card app. */
  @PostMapping("/reception/own/card")
  ModelAndView toTheCard(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.actOnVisit(
        request,
        response,
        visit ->
            visitOwnConsents
                .toTheCard(visit.id())
                .map(cardApp -> SeeOther.to(cardApp.toString()))
                .orElseGet(() -> SeeOther.to(SeeOther.OWN)));
  }

  /** 変更する: on to W04, with what is registered now already chosen. */
  @PostMapping("/reception/own/change")
  ModelAndView change(
      @RequestParam(defaultValue = "") String category,
      HttpServletRequest request,
      HttpServletResponse response) {
    return openReceptions.actOnVisit(
        request,
        response,
        visit ->
            named(category)
                .flatMap(one -> changeOwnConsents.begin(visit.id(), one))
                .map(key -> begun(key, request, response))
                .orElseGet(() -> SeeOther.to(SeeOther.OWN)));
  }

  @PostMapping("/reception/own/withdraw")
  ModelAndView withdraw(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.actOnVisit(
        request,
        response,
        visit -> {
          withdrawOwnConsents.withdraw(visit.id());
          return SeeOther.to(SeeOther.OWN);
        });
  }

  @PostMapping("/reception/own/leave")
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
    return openReceptions.actOnVisit(
        request,
        response,
        visit -> {
          visitOwnConsents.leave(visit.id());
          ReceptionCookie.remove(request, response);
          return SeeOther.to(SeeOther.LEFT);
        });
  }

  @GetMapping(SeeOther.LEFT)
  ModelAndView left() {
    return ReceptionPage.end("left", HttpStatus.OK, null);
  }

  private ModelAndView page(OwnVisit visit) {
    return switch (visit.state()) {
      case OPENED, CHOSEN, CONFIRMED, REJECTED -> who(visit);
      case IDENTIFIED -> visit.identified() ? identified(visit) : notComeBack(visit);
      case WITHDRAWN -> withdrawn(visit);
      case PIN_LOCKED, NO_ELIGIBILITY, NOT_MATCHED -> refused(visit);
      case LEFT, ABANDONED, REGISTERED -> left();
    };
  }

  private ModelAndView identified(OwnVisit visit) {
    return visit.purpose() == Purpose.WITHDRAW ? confirmation(visit) : consents(visit);
  }

  /** Somebody's card was held, but it was not this browser that came back from it. */
  private static ModelAndView notComeBack(OwnVisit visit) {
    return of("own-refused", visit).addObject("trouble", ErrorCode.CARD_NOT_COME_BACK);
  }

  private ModelAndView who(OwnVisit visit) {
    return of("who", visit)
        .addObject("trouble", visit.trouble().orElse(null))
        .addObject("triesLeft", ReceptionPage.orNull(visit.triesLeft()));
  }

  private ModelAndView consents(OwnVisit visit) {
    var own = showOwnConsents.show(visit);
    var now = clock.instant();
    var shown = own.lives().stream().map(life -> OwnConsent.of(life, own.changeable(), now));
    var without =
        own.changeable().stream()
            .filter(
                Predicate.not(
                    category ->
                        own.lives().stream()
                            .anyMatch(life -> life.registration().category() == category)))
            .toList();
    return of("own-consents", visit)
        .addObject("consents", shown.toList())
        .addObject("without", without)
        .addObject("history", OwnHistoryLine.of(own.history()));
  }

  private ModelAndView confirmation(OwnVisit visit) {
    var own = showOwnConsents.show(visit);
    var now = clock.instant();
    return of("withdrawal", visit)
        .addObject("withdrawable", own.withdrawable())
        .addObject(
            "consents",
            own.lives().stream()
                .filter(life -> life.registration().withdrawal().isEmpty())
                .map(life -> OwnConsent.of(life, own.changeable(), now))
                .toList());
  }

  /** The receipt; with it the device forgets the visit. */
  private ModelAndView withdrawn(OwnVisit visit) {
    var withdrawn = showOwnConsents.withdrawn(visit);
    return of("withdrawn", visit)
        .addObject("number", Receipt.number(visit.id()))
        .addObject(
            "withdrawnAt",
            withdrawn.stream()
                .flatMap(one -> one.withdrawal().stream())
                .findFirst()
                .map(one -> Receipt.moment(one.at()))
                .orElse(""))
        .addObject("lines", withdrawn.stream().map(OwnHistoryLine::inShort).toList());
  }

  private static ModelAndView refused(OwnVisit visit) {
    return of("own-refused", visit)
        .addObject("trouble", visit.trouble().orElse(ErrorCode.SYSTEM_FAULT));
  }

  private static ModelAndView of(String name, OwnVisit visit) {
    return new ModelAndView("reception/" + name)
        .addObject("institution", visit.institutionName())
        .addObject("reception", visit.id())
        .addObject("withdraws", visit.purpose() == Purpose.WITHDRAW);
  }

  private static ModelAndView begun(
      ReceptionKey key, HttpServletRequest request, HttpServletResponse response) {
    ReceptionCookie.give(request, response, key);
    return SeeOther.to(SeeOther.CHOICES);
  }

  private static Optional<CareCategory> named(String category) {
    return Arrays.stream(CareCategory.values())
        .filter(one -> one.name().equals(category))
        .findFirst();
  }
}
