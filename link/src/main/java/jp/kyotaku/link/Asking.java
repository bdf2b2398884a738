package jp.kyotaku.link;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.formats.oqs.FileEvent;
import jp.kyotaku.kernel.Japan;
import picocli.CommandLine;

/**
 * 照会の進み: asks, and tells what was written, read and answered. Results go to the output, progress to
 * the other.
 */
final class Asking {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final AskOptions options;
  private final PrintWriter out;
  private final PrintWriter err;

  Asking(AskOptions options, CommandLine command) {
    options.requireWait(command);
    this.options = options;
    this.out = command.getOut();
    this.err = command.getErr();
  }

  <T> int ask(
      BiFunction<ClaimsComputer, LocalDate, ClaimsOutcome<T>> question,
      Function<T, AnswerInWords> inWords) {
    try {
      var clock = options.clock();
      var computer = options.claimsComputer(clock);
      progress("要求ファイルを置いて、回答を待っています（" + options.waitSeconds() + "秒まで）…");
      var today = LocalDate.now(clock.withZone(Japan.ZONE));
      return tell(question.apply(computer, today), inWords);
    } catch (ServerSilent silent) {
      progress(String.valueOf(silent.getMessage()));
      return ExitCodes.UNREADABLE;
    } catch (IOException | UncheckedIOException unreadable) {
      progress("機関のフォルダがないか、読み書きできません。./run で始めてあるか確かめてください: " + unreadable.getMessage());
      return ExitCodes.UNREADABLE;
    }
  }

  private <T> int tell(ClaimsOutcome<T> outcome, Function<T, AnswerInWords> inWords) {
    outcome.files().forEach(this::tell);
    return switch (outcome) {
      case ClaimsOutcome.Answered<T>(var answer, var file, var files) -> {
        var words = inWords.apply(answer);
        tell(words.lines());
        tell(List.of("回答ファイル: " + file));
        yield words.hasFindings() ? ExitCodes.REFUSED : ExitCodes.DONE;
      }
      case ClaimsOutcome.Trouble<T>(var reason, var files) -> {
        progress(reason.inWords());
        yield ExitCodes.REFUSED;
      }
    };
  }

  private void tell(FileEvent event) {
    var time = ZonedDateTime.ofInstant(event.at(), Japan.ZONE).format(TIME);
    var what =
        switch (event.kind()) {
          case WROTE -> "置いたファイル: req/";
          case READ -> "届いたファイル: res/";
        };
    tell(List.of(time + " " + what + event.name()));
  }

  private void tell(List<String> lines) {
    lines.forEach(out::println);
    out.flush();
  }

  private void progress(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
