package jp.kyotaku.server.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.formats.oqs.FileEvent;

/**
 * 稽古用のレセコンの一回の照会
 *
 * @param folder of the station
 * @param day the consent date that was asked for
 */
public record ClaimsRun(Path folder, LocalDate day, ClaimsOutcome<BulkAnswer> outcome) {

  /** Where a file of this run lies, seen from the data folder. */
  public String place(FileEvent file) {
    String below =
        switch (file.kind()) {
          case WROTE -> "req";
          case READ -> "res";
        };
    return fromDataFolder(folder.resolve(below).resolve(file.name()));
  }

  public String fromDataFolder(Path file) {
    Path dataFolder = folder.resolve("../..").normalize();
    return dataFolder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  /** The last request, if nobody has picked it up. */
  public Optional<FileEvent> stillInTheFolder() {
    List<FileEvent> requests =
        outcome.files().stream().filter(file -> file.kind() == FileEvent.Kind.WROTE).toList();
    return requests.isEmpty()
        ? Optional.empty()
        : Optional.of(requests.getLast())
            .filter(file -> Files.exists(folder.resolve("req").resolve(file.name())));
  }
}
