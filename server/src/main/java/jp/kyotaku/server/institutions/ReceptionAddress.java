package jp.kyotaku.server.institutions;

import java.time.Instant;

/**
 * 医療機関別URLのいまの世代
 *
 * @param token the sealed part of the address
 */
public record ReceptionAddress(int generation, String token, Instant issuedAt) {

  /** Where on this server the reception stands. */
  public String path() {
    return "/r/" + token;
  }
}
