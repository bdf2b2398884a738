package jp.kyotaku.server.reception.web;

import java.util.UUID;

/** 書式の番号: what is sent twice under the same one is done once. */
final class FormId {

  private FormId() {}

  /** Whatever else stands there counts as a form of its own. */
  static UUID read(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }
}
