package jp.kyotaku.link;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.UUID;

/** 別置きになっているファイル一つ */
record SetAside(Path file, ReasonFile why) {

  UUID id() {
    return why.id();
  }

  AsideReason reason() {
    return why.reason();
  }

  LocalDateTime at() {
    return why.at();
  }

  /** Of which kind it is: the rest of its name may carry a patient's number. */
  String kind() {
    return new MessageName(why.name()).prefix();
  }

  @Override
  public String toString() {
    return kind() + " " + id();
  }
}
