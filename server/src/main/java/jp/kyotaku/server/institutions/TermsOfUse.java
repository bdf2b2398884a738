package jp.kyotaku.server.institutions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 利用規約の一つの版: never changed once it is in force. */
public record TermsOfUse(int version, LocalDate inForceFrom, String body) {

  /** 条: its heading and its sentences. */
  public record Article(String heading, List<String> sentences) {

    private static Article of(String text) {
      List<String> lines = text.strip().lines().toList();
      return new Article(lines.getFirst(), lines.subList(1, lines.size()));
    }
  }

  /** Articles stand apart by an empty line; the first line of each is its heading. */
  public List<Article> articles() {
    return Arrays.stream(body.strip().split("\n\n", -1)).map(Article::of).toList();
  }
}
