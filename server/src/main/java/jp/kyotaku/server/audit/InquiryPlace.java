package jp.kyotaku.server.audit;

import java.time.Instant;

/** 履歴の続きの位置: behind this event. */
public record InquiryPlace(Instant occurredAt, long id) {

  public static InquiryPlace behind(InquiryEvent event) {
    return new InquiryPlace(event.occurredAt(), event.id());
  }
}
