package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** どの機関のフォルダで、どう待つか: options of every question */
final class AskOptions {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final long LONGEST_WAIT = 86_400;
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

  @Option(
      names = "--stations",
      paramLabel = "FOLDER",
      defaultValue = "${sys:kyotaku.home:-.}/data/stations",
      description = "機関ごとのフォルダがある場所（指定がなければ data/stations）")
  private Path stations = Path.of("");

  @Option(
      names = "--station",
      paramLabel = "CODE",
      defaultValue = "",
      description = "医療機関等コード10桁（指定がなければ番号のいちばん若い訪問看護ステーション）")
  private String station = "";

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "回答を待つ秒数（指定がなければ30秒）")
  private long wait;

  @Option(
      names = "--flavour",
      paramLabel = "FLAVOUR",
      defaultValue = "SHIFT_JIS",
      description = "要求ファイルの書きぶり: ${COMPLETION-CANDIDATES}")
  private RequestFlavour flavour = RequestFlavour.SHIFT_JIS;

  /** Throws {@link IOException} where the station has no folder: it is never made here. */
  ClaimsComputer claimsComputer(Clock clock) throws IOException {
    var folder = stationFolder();
    var patience = new Patience(BETWEEN_LOOKS, BETWEEN_QUESTIONS, Duration.ofSeconds(wait));
    var code = new InstitutionCode(nameOf(folder));
    return new ClaimsComputer(folder, code, flavour, patience, clock);
  }

  /** Names and days are of the business day. */
  Clock clock() throws ServerSilent {
    var server = RunningServer.beside(stations);
    return server.isPresent() ? server.get().clock() : Clock.systemUTC();
  }

  void requireWait(CommandLine command) {
    if (wait < 1 || wait > LONGEST_WAIT) {
      throw new ParameterException(command, "--wait には 1 から " + LONGEST_WAIT + " までの秒数を指定してください。");
    }
  }

  long waitSeconds() {
    return wait;
  }

  private Path stationFolder() throws IOException {
    try (var folders = Files.list(stations)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> station.isEmpty() ? isStation(folder) : isNamed(folder))
          .min(
              Comparator.comparing(AskOptions::isNursing)
                  .reversed()
                  .thenComparing(AskOptions::nameOf))
          .orElseThrow(() -> new NoSuchFileException(stations.resolve(station).toString()));
    }
  }

  private boolean isNamed(Path folder) {
    return isStation(folder) && nameOf(folder).equals(station);
  }

  private static boolean isStation(Path folder) {
    return InstitutionCode.read(nameOf(folder)) instanceof Reading.Good;
  }

  /** The third digit is the fee table: 6 for home-visit nursing. */
  private static boolean isNursing(Path folder) {
    return nameOf(folder).charAt(2) == '6';
  }

  private static String nameOf(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
