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
    boolean bySight) {}
