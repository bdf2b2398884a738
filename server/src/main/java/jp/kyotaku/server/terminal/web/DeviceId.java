package jp.kyotaku.server.terminal.web;

import java.util.Optional;
import java.util.UUID;

/** 端末やコードの番号, as it stands in an address or a form */
final class DeviceId {

  private DeviceId() {}

  static Optional<UUID> read(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
