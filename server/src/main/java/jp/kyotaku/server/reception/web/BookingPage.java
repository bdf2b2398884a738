package jp.kyotaku.server.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.reception.HandOverBooking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** W03 診療予約の確認: the booked day is read-only; the booking application changes it. */
@Controller
@RequestMapping("/b/{token}")
class BookingPage {

  private final HandOverBooking handOverBooking;

  BookingPage(HandOverBooking handOverBooking) {
    this.handOverBooking = handOverBooking;
  }

  @GetMapping
  ModelAndView show(@PathVariable String token) {
    return switch (handOverBooking.look(token)) {
      case HandOverBooking.Look.Offered(var offer, var booking) ->
          new ModelAndView("reception/booking")
              .addObject("institution", offer.institutionName())
              .addObject("token", token)
              .addObject("bookedFor", Japan.dateInWords(booking.day()));
      case HandOverBooking.Look.Closed(var code) -> closed(code);
    };
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    return handOverBooking
        .open(token)
        .map(
            key -> {
              ReceptionCookie.give(request, response, key);
              return SeeOther.to(SeeOther.CHOICES);
            })
        .orElseGet(() -> show(token));
  }

  private static ModelAndView closed(ErrorCode code) {
    var status = code == ErrorCode.BOOKING_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
    return ReceptionPage.end("closed", status, code);
  }
}
