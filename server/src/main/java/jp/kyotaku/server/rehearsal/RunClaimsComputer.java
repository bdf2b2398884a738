package jp.kyotaku.server.rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/**
 * 稽古用のレセコンを動かす: for those who have none. It goes the whole way through the folders of the station.
 */
@Component
@InRehearsal
public class RunClaimsComputer {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  private final Path stationsFolder;
  private final Patience patience;
  private final BusinessClock clock;
  private final Map<InstitutionCode, ClaimsRun> lastRuns = new ConcurrentHashMap<>();

  RunClaimsComputer(RehearsalSettings settings, BusinessClock clock) {
    this.stationsFolder = settings.stationsFolder().toAbsolutePath();
    this.patience = new Patience(LOOK_AGAIN, ASK_AGAIN, settings.claimsComputerPatience());
    this.clock = clock;
  }

  /** Asks for all who consented today. */
  public void run(InstitutionCode station) {
    LocalDate today = clock.today();
    Path folder = stationsFolder.resolve(station.value());
    var computer = new ClaimsComputer(folder, station, RequestFlavour.SHIFT_JIS, patience, clock);
    var outcome = computer.askHomeVisit(today, today);
    lastRuns.put(station, new ClaimsRun(folder, today, outcome));
  }

  /** What the last run of this station came to, since the server was started. */
  public Optional<ClaimsRun> last(InstitutionCode station) {
    return Optional.ofNullable(lastRuns.get(station));
  }
}
