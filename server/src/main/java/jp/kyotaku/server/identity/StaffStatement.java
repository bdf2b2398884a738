package jp.kyotaku.server.identity;

import java.util.UUID;

/**
 * 目視確認をした職員の申告
 *
 * @param device on which the card was read
 * @param userId of the account that was signed in there
 */
public record StaffStatement(UUID device, String userId) {

  /** What is stated; kept with each verification, so that it stays what it was. */
  public static final String MATCH = "本人の顔と、カードの顔写真を見比べ、一致することを確かめました。";

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "StaffStatement[" + device + ", ***]";
  }
}
