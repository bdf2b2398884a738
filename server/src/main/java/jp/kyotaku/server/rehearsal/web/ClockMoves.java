package jp.kyotaku.server.rehearsal.web;

import jp.kyotaku.server.rehearsal.ClockStep;
import jp.kyotaku.server.rehearsal.InRehearsal;
import jp.kyotaku.server.rehearsal.MoveClock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 業務日を進める */
@Controller
@InRehearsal
class ClockMoves {

  private final MoveClock moveClock;

  ClockMoves(MoveClock moveClock) {
    this.moveClock = moveClock;
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
