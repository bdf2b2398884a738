package jp.kyotaku.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 一つの機関の連携の様子: counted when it is asked for, without the name of any file
 *
 * @param name as the server calls the institution; empty before the first contact
 * @param inFolder files that lie in req and are not taken yet
 * @param picked taken, and not yet accepted by the server
 * @param answers that wait for us on the server, or are not yet in their place here
 */
record StationStatus(
    InstitutionCode institution,
    String name,
    LinkState state,
    Optional<Instant> lastContact,
    long inFolder,
    long picked,
    long answers,
    List<SetAside> setAside) {

  static StationStatus of(Station station, StationHealth health, DeliverAnswers deliverAnswers)
      throws IOException {
    var folders = station.folders();
    return new StationStatus(
        station.institution(),
        deliverAnswers.institutionName(),
        health.state(),
        health.lastContact(),
        files(folders.request()),
        files(folders.picked()),
        deliverAnswers.unfetched() + (long) station.inbox().noted().size(),
        station.aside().all());
  }

  private static long files(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.filter(StationStatus::isOurs).count();
    }
  }

  private static boolean isOurs(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !MessageName.belongsToTheSystem(String.valueOf(file.getFileName()));
  }
}
