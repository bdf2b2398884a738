package jp.kyotaku.link;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.kyotaku.kernel.InstitutionCode;

/** 機関の資格情報 (HTTP Basic). Never shown. */
record StationSecret(InstitutionCode institution, String secret) {

  String authorization() {
    var pair = (institution.value() + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public String toString() {
    return institution + ":****";
  }
}
