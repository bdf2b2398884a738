package jp.kyotaku.card;

import java.util.Arrays;
import java.util.Optional;

/** 公的個人認証アプリのファイル */
public enum JpkiFile {
  SIGNING_CERTIFICATE(0x0001),
  SIGNING_AUTHORITY(0x0002),
  TOKEN(0x0006),
  AUTHENTICATION_CERTIFICATE(0x000A),
  AUTHENTICATION_AUTHORITY(0x000B),
  AUTHENTICATION_KEY(0x0017),
  AUTHENTICATION_PIN(0x0018),
  SIGNING_KEY(0x001A),
  SIGNING_PIN(0x001B);

  private final int id;

  JpkiFile(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  static Optional<JpkiFile> withId(int id) {
    return Arrays.stream(values()).filter(file -> file.id == id).findFirst();
  }
}
