package jp.kyotaku.server.rehearsal.web;

import jp.kyotaku.server.rehearsal.DeliverReviewResults;
import jp.kyotaku.server.rehearsal.InRehearsal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** 審査結果を届ける */
@Controller
@InRehearsal
class ReviewResultsButton {

  private final DeliverReviewResults deliverReviewResults;

  ReviewResultsButton(DeliverReviewResults deliverReviewResults) {
    this.deliverReviewResults = deliverReviewResults;
  }

  @PostMapping("/rehearsal/review-results")
  ResponseEntity<Void> deliver() {
    int added = deliverReviewResults.untilLastMonth();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header("Location", "/?reviewed=" + added + "#reviews")
        .build();
  }
}
