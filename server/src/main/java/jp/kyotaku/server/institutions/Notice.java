package jp.kyotaku.server.institutions;

import java.time.LocalDate;
import java.util.List;

/** お知らせ (T02) */
public record Notice(int number, LocalDate publishedOn, String title, String body) {

  public List<String> paragraphs() {
    return body.strip().lines().toList();
  }
}
