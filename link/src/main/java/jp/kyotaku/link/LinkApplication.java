package jp.kyotaku.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * 連携アプリ: one process, two virtual threads per station. A kill at any instant loses and repeats
 * nothing.
 */
final class LinkApplication implements AutoCloseable {

  private static final int SECONDS_TO_STOP = 5;

  private final LinkSettings settings;
  private final LinkLog log = new LinkLog();
  private final List<Station> stations = new ArrayList<>();
  private final HttpClient client = Exchange.newClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LinkApplication(LinkSettings settings) {
    this.settings = settings;
  }

  /** All stations of the secrets file, or none. */
  static LinkApplication start(LinkSettings settings) throws IOException, FolderTaken {
    var secrets = StationSecrets.read(settings.secrets());
    var application = new LinkApplication(settings);
    try {
      for (var secret : secrets) {
        application.hold(secret);
      }
    } catch (IOException | FolderTaken refused) {
      application.close();
      throw refused;
    }
    application.run(secrets);
    return application;
  }

  void awaitStop() throws InterruptedException {
    threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.shutdownNow();
    try {
      threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    stations.forEach(LinkApplication::release);
  }

  private void hold(StationSecret secret) throws IOException, FolderTaken {
    var institution = secret.institution();
    var folders = StationFolders.open(settings.stations().resolve(institution.value()));
    var lock = FolderLock.take(folders.work());
    if (lock.isEmpty()) {
      throw new FolderTaken(institution);
    }
    stations.add(Station.hold(institution, folders, lock.get()));
  }

  private void run(List<StationSecret> secrets) {
    var serverReturn = new ServerReturn(settings.server());
    threads.execute(serverReturn);
    for (int i = 0; i < stations.size(); i++) {
      var loops = loops(stations.get(i), secrets.get(i), serverReturn);
      submit(loops::sendUntilStopped);
      submit(loops::deliverUntilStopped);
    }
    log.line("連携アプリが始まりました（" + stations.size() + "機関）。時刻は日本時間です。");
  }

  private StationLoops loops(Station station, StationSecret secret, ServerReturn serverReturn) {
    var server = new ServerConnection(new Exchange(client, settings.server(), secret));
    return new StationLoops(
        new SendRequests(station, server, serverReturn, log),
        new DeliverAnswers(station, server, log),
        new StationHealth(station.institution(), log),
        serverReturn);
  }

  private void submit(Loop loop) {
    Callable<Boolean> task =
        () -> {
          loop.run();
          return true;
        };
    var unused = threads.submit(task);
  }

  private static void release(Station station) {
    try {
      station.close();
    } catch (IOException stillHeld) {
      throw new UncheckedIOException(stillHeld);
    }
  }

  private interface Loop {
    void run() throws InterruptedException;
  }
}
