package jp.kyotaku.link;

import java.io.IOException;

/** 動いている機関: what the loops and the page share */
record Connected(
    Station station, ServerConnection server, StationHealth health, DeliverAnswers deliverAnswers) {

  StationStatus status() throws IOException {
    return StationStatus.of(station, health, deliverAnswers);
  }
}
