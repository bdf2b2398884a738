package jp.kyotaku.server.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.insured.load.LoadInsuredFile;
import jp.kyotaku.server.insured.load.LoadListener;
import jp.kyotaku.server.insured.load.LoadOutcome;
import jp.kyotaku.server.insured.load.LoadRequest;
import jp.kyotaku.server.insured.load.Sender;
import org.springframework.stereotype.Component;

/** 見本の人々のファイルを読み込む: through the same use case as any insurer's file. */
@Component
@InRehearsal
class LoadSampleFile {

  private final LoadInsuredFile loadInsuredFile;

  LoadSampleFile(LoadInsuredFile loadInsuredFile) {
    this.loadInsuredFile = loadInsuredFile;
  }

  void load(String name, SampleFile file, Stream<SamplePerson> people, LoadListener listener) {
    var request = new LoadRequest(new Sender.Central(), name + " " + file.label(), false);
    try (var content = file.open(people)) {
      requireLoaded(request, loadInsuredFile.load(request, content, listener));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireLoaded(LoadRequest request, LoadOutcome outcome) {
    switch (outcome) {
      case LoadOutcome.Loaded _, LoadOutcome.LoadedBefore _ -> {}
      case LoadOutcome.Refused(var counts) ->
          throw new IllegalStateException(request.fileName() + ": bad rows: " + counts.bad());
      case LoadOutcome.NotTaken(var code) ->
          throw new IllegalStateException(request.fileName() + ": " + code);
    }
  }
}
