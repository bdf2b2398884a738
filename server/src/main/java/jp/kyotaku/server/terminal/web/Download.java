package jp.kyotaku.server.terminal.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** ファイルとして渡す */
final class Download {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Download() {}

  /** The page at this address says why there is nothing to give. */
  static <T> ResponseEntity<T> notThere(String page) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
  }

  static ResponseEntity.BodyBuilder csv(String name) {
    return named(name, CSV);
  }

  static ResponseEntity.BodyBuilder named(String name, MediaType type) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .headers(headers -> headers.setContentDisposition(attachment));
  }
}
