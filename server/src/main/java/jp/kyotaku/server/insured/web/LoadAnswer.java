package jp.kyotaku.server.insured.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.insured.load.LoadCounts;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadOutcome;
import jp.kyotaku.server.insured.load.LoadPhase;
import jp.kyotaku.server.insured.load.RowFinding;
import tools.jackson.databind.json.JsonMapper;

/** 読み込みの返事: lines of JSON, the last one with the outcome; without it the load did not end. */
final class LoadAnswer implements LoadListener {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LoadCounts NOTHING = new LoadCounts(0, 0, 0, 0, 0, 0, 0);

  /** A file takes dates in more than one spelling; messages take only one. */
  private static final String DATE_SENTENCE = "日付として読めません。";

  private static final String DATE_ADVICE =
      "2024-06-03、20240603、2024/06/03、令和6年6月3日のどれかの形で、暦にある日付を入れてください。";

  /** 途中経過 */
  record Phase(String phase) {}

  /** 指摘 */
  record Found(
      long line, String item, String code, String sentence, String advice, boolean warning) {}

  /** 結果 */
  record End(String outcome, LoadCounts counts, String code, String sentence, String advice) {}

  private final OutputStream out;

  LoadAnswer(OutputStream out) {
    this.out = out;
  }

  /** While the file is read, nobody listens. */
  @Override
  public void phase(LoadPhase phase) {
    switch (phase) {
      case READING -> {}
      case COMPARING, WRITING, REPORTING -> {
        write(new Phase(phase.sentence()));
        flush();
      }
    }
  }

  @Override
  public void found(RowFinding finding) {
    var code = finding.code();
    write(
        new Found(
            finding.line(),
            finding.item(),
            code.code(),
            code == ErrorCode.DATE_IMPOSSIBLE ? DATE_SENTENCE : code.sentence(),
            code == ErrorCode.DATE_IMPOSSIBLE ? DATE_ADVICE : code.advice(),
            finding.warning()));
  }

  void end(LoadOutcome outcome) {
    write(
        switch (outcome) {
          case LoadOutcome.Loaded(var counts) -> new End("LOADED", counts, "", "", "");
          case LoadOutcome.LoadedBefore(var counts) -> new End("LOADED_BEFORE", counts, "", "", "");
          case LoadOutcome.Refused(var counts) -> new End("REFUSED", counts, "", "", "");
          case LoadOutcome.NotTaken(var code) ->
              new End("NOT_TAKEN", NOTHING, code.code(), code.sentence(), code.advice());
        });
    flush();
  }

  private void write(Record line) {
    try {
      out.write(JSON.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
