package jp.kyotaku.server.rehearsal.web;

import java.time.temporal.ChronoUnit;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.rehearsal.ClockStep;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.MoveClock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 業務日を進める */
@Controller
@InRehearsal
class ClockMoves {

  private final BusinessClock clock;
  private final MoveClock moveClock;

  ClockMoves(BusinessClock clock, MoveClock moveClock) {
    this.clock = clock;
    this.moveClock = moveClock;
  }

  /** For ./kyotaku: the days and names it writes are of the business day. */
  @GetMapping(value = "/rehearsal/clock", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String now() {
    return clock.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @PostMapping("/rehearsal/clock")
  ResponseEntity<Void> move(@RequestParam ClockStep step) {
    String said =
        switch (moveClock.by(step)) {
          case FORWARD -> "moved";
          case NOT_BACKWARDS -> "kept";
        };
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header("Location", "/?" + said + "#clock")
        .build();
  }
}
