package jp.kyotaku.server.reception.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.QrCode;
import jp.kyotaku.server.reception.HandOverBooking;
import jp.kyotaku.server.reception.HandOverBooking.HandedOver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 予約アプリの口 (R-067, docs/interface/booking.md): with the institution's secret. */
@RestController
class BookingEndpoint {

  /** 引き継ぐ予約 */
  record Wish(@Nullable String bookedFor) {}

  /** 引き継いだアドレス */
  record Handed(String address, String bookedFor, String qrSvg) {

    /** The address is good for whoever has it. */
    @Override
    public String toString() {
      return "Handed[***]";
    }
  }

  private final HandOverBooking handOverBooking;
  private final PublicUrl publicUrl;

  BookingEndpoint(HandOverBooking handOverBooking, PublicUrl publicUrl) {
    this.handOverBooking = handOverBooking;
    this.publicUrl = publicUrl;
  }

  @PostMapping("/booking/receptions")
  ResponseEntity<?> handOver(
      @AuthenticationPrincipal InstitutionCode institution, @RequestBody Wish wish) {
    return day(wish)
        .<ResponseEntity<?>>map(day -> handedOver(institution, day))
        .orElseGet(() -> refused(ErrorCode.BOOKING_UNREADABLE));
  }

  private ResponseEntity<?> handedOver(InstitutionCode institution, LocalDate day) {
    return switch (handOverBooking.handOver(institution, day)) {
      case HandedOver.Address(var path) -> handed(publicUrl.of(path), day);
      case HandedOver.Refused(var code) -> refused(code);
    };
  }

  private static ResponseEntity<?> handed(URI address, LocalDate day) {
    return ResponseEntity.created(address)
        .body(new Handed(address.toString(), day.toString(), QrCode.of(address).svg()));
  }

  private static ResponseEntity<?> refused(ErrorCode code) {
    var status =
        code == ErrorCode.ONLINE_FUNCTION_OFF
            ? HttpStatus.CONFLICT
            : HttpStatus.UNPROCESSABLE_CONTENT;
    var problem = ProblemDetail.forStatusAndDetail(status, code.sentence() + code.advice());
    problem.setProperties(Map.of("code", code.code()));
    return ResponseEntity.status(status).body(problem);
  }

  private static Optional<LocalDate> day(Wish wish) {
    try {
      return Optional.ofNullable(wish.bookedFor()).map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
