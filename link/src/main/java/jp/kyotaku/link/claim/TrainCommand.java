package jp.kyotaku.link.claim;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 起動を速くする練習: what the commands load is noted by the virtual machine (scripts/build.sh) */
@Command(name = "train", hidden = true)
final class TrainCommand extends FileCommand {

  private static final String RECEIPTS = "50";

  @Override
  int run() throws IOException {
    var folder = Files.createTempDirectory("kyotaku-train");
    var claim = folder.resolve("RECEIPTH.UKE");
    try {
      int worst =
          rounds(claim.toString(), folder.resolve("fixed.UKE").toString()).stream()
              .mapToInt(arguments -> quietly(arguments.toArray(String[]::new)))
              .max()
              .orElse(ClaimExit.CLEAN);
      // What is found does not matter here: the way there was walked.
      return worst == ClaimExit.FOUND ? ClaimExit.CLEAN : worst;
    } finally {
      delete(folder);
    }
  }

  private static List<List<String>> rounds(String claim, String fixed) {
    return List.of(
        List.of("--help"),
        List.of("sample", RECEIPTS, "--out", claim),
        List.of("check", claim, "--as-of", "2024-08-05"),
        List.of("check", "--json", claim, "--as-of", "2024-08-05"),
        List.of("show", claim),
        List.of("fix", claim, "--out", fixed),
        List.of("diff", claim, fixed));
  }

  private static int quietly(String... arguments) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return new CommandLine(new ClaimCommand())
        .setOut(nowhere)
        .setErr(nowhere)
        .registerConverter(LocalDate.class, LocalDate::parse)
        .registerConverter(YearMonth.class, YearMonth::parse)
        .execute(arguments);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
