package jp.kyotaku.server.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.inquiry.AcceptPickup;
import jp.kyotaku.server.inquiry.DeliverAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 連携アプリの口: files come up under an id, answers go down until acknowledged. */
@RestController
@RequestMapping("/link")
class LinkEndpoint {

  private static final int LONGEST_WAIT_SECONDS = 60;

  private final AcceptPickup acceptPickup;
  private final DeliverAnswers deliverAnswers;

  LinkEndpoint(AcceptPickup acceptPickup, DeliverAnswers deliverAnswers) {
    this.acceptPickup = acceptPickup;
    this.deliverAnswers = deliverAnswers;
  }

  @PutMapping("/requests/{pickupId}")
  ResponseEntity<?> accept(
      @AuthenticationPrincipal InstitutionCode station,
      @PathVariable UUID pickupId,
      @RequestParam String name,
      HttpServletRequest request)
      throws IOException {
    if (request.getContentLengthLong() > acceptPickup.largest(name)) {
      return problem(ErrorCode.FILE_TOO_LARGE);
    }
    return switch (acceptPickup.accept(station, pickupId, name, request.getInputStream())) {
      case AcceptPickup.Accepted.Durable() -> ResponseEntity.accepted().build();
      case AcceptPickup.Accepted.SetAside(var code) -> problem(code);
    };
  }

  @GetMapping("/answers")
  List<DeliverAnswers.Waiting> waiting(
      @AuthenticationPrincipal InstitutionCode station,
      @RequestParam(defaultValue = "0") int waitSeconds) {
    int patience = Math.clamp(waitSeconds, 0, LONGEST_WAIT_SECONDS);
    return deliverAnswers.waiting(station, Duration.ofSeconds(patience));
  }

  @GetMapping("/answers/{id}")
  void content(
      @AuthenticationPrincipal InstitutionCode station,
      @PathVariable UUID id,
      HttpServletResponse response)
      throws IOException {
    var content = deliverAnswers.content(station, id);
    if (content.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    content.get().writeTo(response.getOutputStream());
  }

  @DeleteMapping("/answers/{id}")
  ResponseEntity<Void> acknowledge(
      @AuthenticationPrincipal InstitutionCode station, @PathVariable UUID id) {
    deliverAnswers.acknowledge(station, id);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<?> problem(ErrorCode code) {
    return ResponseEntity.of(Problems.of(code)).build();
  }
}
