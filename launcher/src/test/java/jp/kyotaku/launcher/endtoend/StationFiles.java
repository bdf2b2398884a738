package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.ClaimsComputer;
import jp.kyotaku.formats.oqs.ClaimsOutcome;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Answered;
import jp.kyotaku.formats.oqs.ClaimsOutcome.Trouble;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.Patience;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 機関のフォルダーとレセコン */
record StationFiles(Rehearsal rehearsal, SampleInstitution station) {

  static final Duration PATIENCE = Duration.ofSeconds(60);
  static final LocalDate TODAY = SampleNation.REHEARSAL_START.toLocalDate();

  Path requests() {
    return rehearsal.station(station).resolve("req");
  }

  Path answers() {
    return rehearsal.station(station).resolve("res");
  }

  Path aside() {
    return rehearsal.station(station).resolve("aside");
  }

  /** 同意済資格情報一括取得 of those who consented today. */
  Answered<BulkAnswer> askConsented(RequestFlavour flavour) {
    return answered(computer(flavour).askHomeVisit(TODAY, TODAY));
  }

  /** 資格確認 by card data. */
  Answered<Siquc01Answer> askEligibility(RequestFlavour flavour, SamplePerson person) {
    return answered(computer(flavour).askEligibility(TODAY, cardData(person)));
  }

  /** A question that follows the rules. */
  byte[] request(String identifier) {
    return OqsRequestWriter.write(
        new Siquc01Request(
            TODAY, station.code(), Optional.of(identifier), cardData(SampleNation.HARU)),
        RequestFlavour.SHIFT_JIS);
  }

  static QualificationConfirmSearchInfo cardData(SamplePerson person) {
    var coverage = person.coverage();
    return new QualificationConfirmSearchInfo(
        coverage.insurer(), coverage.insuredId(), person.birthDate(), true, Optional.empty());
  }

  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private ClaimsComputer computer(RequestFlavour flavour) {
    return new ClaimsComputer(
        rehearsal.station(station),
        station.code(),
        flavour,
        new Patience(Duration.ofMillis(20), Duration.ofSeconds(1), PATIENCE),
        Clock.system(Japan.ZONE));
  }

  private static <T> Answered<T> answered(ClaimsOutcome<T> outcome) {
    return switch (outcome) {
      case Answered<T> answered -> answered;
      case Trouble<T>(var reason, _) -> throw new AssertionError(reason.inWords());
    };
  }
}
