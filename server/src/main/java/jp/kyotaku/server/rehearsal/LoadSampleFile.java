package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.insured.load.LoadCounts;
import jp.kyotaku.server.insured.load.LoadInsuredFile;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadOutcome;
import jp.kyotaku.server.insured.load.LoadRequest;
import jp.kyotaku.server.insured.load.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 見本の人々のファイルを読み込む: through the same use case as any insurer's file. */
@Component
@InRehearsal
class LoadSampleFile {

  private static final Logger LOG = LoggerFactory.getLogger(LoadSampleFile.class);

  private final LoadInsuredFile loadInsuredFile;

  LoadSampleFile(LoadInsuredFile loadInsuredFile) {
    this.loadInsuredFile = loadInsuredFile;
  }

  /** Data kept from an earlier version stay as they are where a sample has changed since. */
  void load(String name, SampleFile file, Stream<SamplePerson> people, LoadListener listener) {
    var request = new LoadRequest(new Sender.Central(), name + " " + file.label(), true);
    try (var content = file.open(people)) {
      requireLoaded(request, loadInsuredFile.load(request, content, listener));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireLoaded(LoadRequest request, LoadOutcome outcome) {
    switch (outcome) {
      case LoadOutcome.Loaded(var counts) -> warnOfKeptRows(request, counts);
      case LoadOutcome.LoadedBefore _ -> {}
      case LoadOutcome.Refused(var counts) ->
          throw new IllegalStateException(request.fileName() + ": bad rows: " + counts.bad());
      case LoadOutcome.NotTaken(var code) ->
          throw new IllegalStateException(request.fileName() + ": " + code);
    }
  }

  private static void warnOfKeptRows(LoadRequest request, LoadCounts counts) {
    if (counts.bad() > 0) {
      LOG.warn(
          "{}: {} rows stay as they were; a new data folder has them all",
          request.fileName(),
          counts.bad());
    }
  }
}
