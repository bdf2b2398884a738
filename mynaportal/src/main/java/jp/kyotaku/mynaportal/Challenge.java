package jp.kyotaku.mynaportal;

import java.net.URI;
import jp.kyotaku.card.SignedContent;

/**
 * 本人確認の依頼, as the server gave it
 *
 * @param content what will be signed
 * @param institutionName shown to the person, not signed: the code is
 * @param returnUrl the reception page, on the server and nowhere else
 * @param bySight 目視確認: the certificate is read without PIN, and nothing is signed
 */
record Challenge(
    String handle,
    String id,
    SignedContent content,
    String institutionName,
    URI returnUrl,
    boolean bySight) {

  /**
   * 照会や取消し: the same signature once more gets the way on once more, where the answer was lost. A
   * registration's page knows by itself.
   */
  boolean mayRepeat() {
    return switch (content.subject()) {
      case SignedContent.Subject.Registration _ -> false;
      case SignedContent.Subject.LookUp _, SignedContent.Subject.Withdrawal _ -> true;
    };
  }
}
