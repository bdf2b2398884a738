package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** ファイルを扱うコマンド: what cannot be read or written is said in one sentence */
abstract class FileCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (Unreadable trouble) {
      return trouble(String.valueOf(trouble.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      return trouble("ファイルを読むか書くかの途中で続けられなくなりました。ディスクの空きと、ファイルの権限を確かめてください。");
    } finally {
      out().flush();
    }
  }

  abstract int run() throws IOException;

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  final CommandSpec spec() {
    return spec;
  }

  private int trouble(String sentence) {
    out().flush();
    err().println(sentence);
    err().flush();
    return ClaimExit.UNREADABLE;
  }
}
