package jp.kyotaku.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * 連携アプリ: one process, two virtual threads per station. A kill at any instant loses and repeats
 * nothing.
 */
final class LinkApplication implements AutoCloseable {

  private static final int SECONDS_TO_STOP = 5;

  private final LinkSettings settings;
  private final LinkLog log = new LinkLog();
  private final List<Station> stations = new ArrayList<>();
  private final List<Connected> watched = new CopyOnWriteArrayList<>();
  private final HttpClient client = Exchange.newClient();
  private volatile @Nullable StatusPages page;
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
    closePage();
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
      var loops = loops(connected(stations.get(i), secrets.get(i)), serverReturn);
      submit(loops::sendUntilStopped);
      submit(loops::deliverUntilStopped);
    }
    log.line("連携アプリが始まりました（" + stations.size() + "機関）。時刻は日本時間です。");
    openPage();
  }

  private Connected connected(Station station, StationSecret secret) {
    var server = new ServerConnection(new Exchange(client, settings.server(), secret));
    var health = new StationHealth(station.institution(), log, Clock.systemUTC());
    var deliverAnswers =
        new DeliverAnswers(
            station, server, log, delivering -> StationStatus.of(station, health, delivering));
    var connected = new Connected(station, server, health, deliverAnswers);
    watched.add(connected);
    return connected;
  }

  private StationLoops loops(Connected connected, ServerReturn serverReturn) {
    return new StationLoops(
        new SendRequests(connected.station(), connected.server(), serverReturn, log),
        connected.deliverAnswers(),
        connected.health(),
        serverReturn);
  }

  private void closePage() {
    var opened = page;
    if (opened != null) {
      opened.close();
    }
  }

  /** Files are carried also where the page cannot be shown. */
  private void openPage() {
    try {
      var opened = StatusPages.open(settings.pagePort(), watched, Clock.systemUTC());
      page = opened;
      log.line("様子は、この機械のブラウザーで " + opened.address() + " を開くと見られます。");
    } catch (IOException taken) {
      log.line("ポート " + settings.pagePort() + " を使えないため、様子の画面は開けません。ファイルは運びます。");
    }
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
