package jp.kyotaku.server.institutions.device;

import jp.kyotaku.server.institutions.Operator;

/** アプリの入口に立つ者: what the two keys of one request show. */
public sealed interface AtDevice {

  /** A browser that is no registered device. */
  record Stranger() implements AtDevice {}

  /** It was registered once, and is lost or out of use. */
  record CutOff(Device device) implements AtDevice {}

  /** A registered device, and nobody is signed in. */
  record Locked(Device device) implements AtDevice {}

  /**
   * Somebody of the staff is signed in.
   *
   * @param checked the checklist is done, so that sessions may start
   */
  record InUse(Device device, Operator operator, boolean checked) implements AtDevice {}
}
