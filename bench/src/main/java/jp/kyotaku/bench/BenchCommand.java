package jp.kyotaku.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.CannotStart;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 測定の命令に共通のこと. Exit code 0 good, 1 too slow or wrong, 2 usage, 3 cannot start. */
abstract class BenchCommand implements Callable<Integer> {

  static final int TOO_SLOW = 1;
  static final int CANNOT_START = 3;

  final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  @Option(
      names = "--people",
      defaultValue = "1000000",
      description = "how many people to generate, a multiple of 10 (default: ${DEFAULT-VALUE})")
  private int people;

  @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
  private int seed;

  @Option(
      names = "--data",
      defaultValue = "${sys:kyotaku.root:-.}/bench/target",
      description = "where the data may lie for the time, on a disk (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "shows this")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Whether everything is within its limits; prints its report. */
  abstract boolean measured(GeneratedPeople people, Path folder)
      throws IOException, SQLException, InterruptedException;

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    try {
      return measured(new GeneratedPeople(people, seed), BenchFolder.freshIn(data)) ? 0 : TOO_SLOW;
    } catch (IllegalArgumentException trouble) {
      throw new ParameterException(spec.commandLine(), trouble.getMessage(), trouble);
    } catch (CannotStart trouble) {
      out.println(trouble.getMessage());
      return CANNOT_START;
    } catch (WrongAnswer trouble) {
      out.println("WRONG: " + trouble.getMessage());
      return TOO_SLOW;
    }
  }

  static void runAndExit(BenchCommand command, String... arguments) {
    System.exit(new CommandLine(command).execute(arguments));
  }
}
