package jp.kyotaku.mynaportal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 送られた欄: application/x-www-form-urlencoded, or the query of an address. Never printed. */
record Form(String encoded) {

  /** The first value of the field; empty when it is absent or its encoding is broken. */
  String field(String name) {
    return Arrays.stream(encoded.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .findFirst()
        .map(pair -> decoded(pair.substring(name.length() + 1)))
        .orElse("");
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public String toString() {
    return "Form[***]";
  }
}
