package jp.kyotaku.link;

import org.jspecify.annotations.Nullable;

/** サーバーの返事の一行: a phase, a finding or the outcome */
record LoadLine(
    @Nullable String phase,
    long line,
    @Nullable String item,
    @Nullable String code,
    @Nullable String sentence,
    @Nullable String advice,
    boolean warning,
    @Nullable String outcome,
    LoadEnd.@Nullable Counts counts) {

  LoadEnd end() {
    return new LoadEnd(
        text(outcome),
        counts == null ? LoadEnd.Counts.NONE : counts,
        text(code),
        text(sentence) + text(advice));
  }

  static String text(@Nullable String said) {
    return said == null ? "" : said;
  }
}
