package jp.kyotaku.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.kyotaku.samples.claims.SampleClaims;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 請求ファイルの点検の測定 `bench/claims` */
@Command(
    name = "bench/claims",
    sortOptions = false,
    description = {
      "Measures the full check of claim files (kyotaku claim check): once warm, and including the"
          + " start of",
      "the program, each beside bare line splitting of the same file, in the same run.",
      "Ends with 1 when 1,000 receipts take more than 100 ms warm, or 100,000 more than 15 s."
    })
final class ClaimsBench implements Callable<Integer> {

  static final int TOO_SLOW = 1;

  @Option(
      names = "--warm",
      defaultValue = "1000",
      description = "receipts of the warm check (default: ${DEFAULT-VALUE})")
  private int warm;

  @Option(
      names = "--whole",
      defaultValue = "100000",
      description =
          "receipts of the check including the start, 0 for none (default: ${DEFAULT-VALUE})")
  private int whole;

  @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
  private int seed;

  @Option(
      names = "--data",
      defaultValue = "${sys:kyotaku.root:-.}/bench/target",
      description = "where the files may lie for the time (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("");

  @Option(names = "--quick", description = "does not warm up: a try, whose figures mean nothing")
  private boolean quick;

  @Option(names = "--help", usageHelp = true, description = "shows this")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  private final PrintWriter out;

  ClaimsBench(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new ClaimsBench(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory(Files.createDirectories(data), "claims-");
    var report = new ClaimsReport(out);
    try {
      warm(folder, report);
      if (whole > 0) {
        whole(folder, report);
      }
    } catch (WrongAnswer trouble) {
      out.println("WRONG: " + trouble.getMessage());
      return TOO_SLOW;
    } finally {
      BenchFolder.delete(folder);
    }
    return report.verdict() ? 0 : TOO_SLOW;
  }

  private void warm(Path folder, ClaimsReport report) throws IOException {
    var file = write(folder.resolve("warm.UKE"), warm);
    byte[] content = Files.readAllBytes(file);
    var bare = WarmRounds.median(() -> BareSplitting.of(content), !quick);
    var ours = WarmRounds.median(new WarmCheck(content, warm)::run, !quick);
    report.warm(warm, content.length, ours, bare);
  }

  private void whole(Path folder, ClaimsReport report) throws IOException, InterruptedException {
    var file = write(folder.resolve("whole.UKE"), whole);
    var bare = BareSplitting.of(file);
    var ours = CommandRun.check(file, whole);
    report.whole(whole, Files.size(file), ours, bare);
  }

  private Path write(Path file, int receipts) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      SampleClaims.of(receipts, seed).writeTo(out);
    }
    return file;
  }
}
