package jp.kyotaku.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleInsurers;

/**
 * リハーサル: all processes of the system on this machine, with the sample nation. Tests and benchmarks
 * use it too.
 */
public final class Rehearsal implements AutoCloseable {

  private static final Duration AUTHORITY_LIMIT = Duration.ofSeconds(60);

  private final RehearsalOptions options;
  private final DataFolder folder;
  private final Guardian guardian;
  private final Map<ProcessName, Part> parts = new EnumMap<>(ProcessName.class);
  private final Set<ProcessHandle> toldToEnd = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<ProcessName> unexpectedEnd = new CompletableFuture<>();
  private final DatabaseAddress database;
  private boolean closing;

  private Rehearsal(RehearsalOptions options, Installation installation, DataFolder folder) {
    this.options = options;
    this.folder = folder;
    this.guardian = new Guardian();
    var programs = new Programs(installation, options, folder);
    this.database = addDatabase(installation);
    parts.put(ProcessName.STAND_IN, programs.standIn());
    parts.put(ProcessName.SERVER, programs.server(database));
    parts.put(ProcessName.LINK, programs.link());
  }

  /** Everything runs and answers when this returns. */
  public static Rehearsal start(RehearsalOptions options) {
    var rehearsal = prepare(options);
    try {
      rehearsal.begin();
      return rehearsal;
    } catch (RuntimeException trouble) {
      // Whatever it was: no process of ours may go on when nobody holds the rehearsal.
      rehearsal.close();
      throw trouble;
    }
  }

  /** Owns the folder, has cleared what an earlier run left, and starts nothing yet. */
  static Rehearsal prepare(RehearsalOptions options) {
    var installation = Installation.found();
    new StartCheck(options, installation).pass();
    var folder = DataFolder.open(options.data());
    try {
      new Leftovers(folder).stop();
      options.addresses().requireFree();
      makeSecrets(folder);
      return new Rehearsal(options, installation, folder);
    } catch (RuntimeException trouble) {
      // Whatever it was: the folder would stay locked for as long as this process lives.
      folder.close();
      throw trouble;
    }
  }

  private static void makeSecrets(DataFolder folder) {
    Secrets.ensure(
        folder.secrets(),
        SampleInstitutions.connected().stream().map(place -> place.code().value()).toList());
    Secrets.ensure(
        folder.insurerSecrets(),
        Stream.of(
                Stream.of(SampleInsurers.CENTRAL_SENDER),
                SampleInsurers.PAYMENT_BODIES.stream(),
                SampleInsurers.all().stream().map(insurer -> insurer.number().value()))
            .flatMap(names -> names)
            .toList());
  }

  /**
   * The first page comes first: what it does not need is started when it answers. Only on the very
   * first start the server needs what the stand-in makes.
   */
  void begin() {
    var firstTime = !Files.exists(folder.authority());
    if (firstTime) {
      startPart(ProcessName.STAND_IN);
    }
    if (parts.containsKey(ProcessName.POSTGRES)) {
      startPart(ProcessName.POSTGRES);
    }
    if (firstTime) {
      awaitAuthority();
    }
    folder.note(server());
    startPart(ProcessName.SERVER);
    // An external one was asked before anything began; ours is asked while the server starts.
    database.requireDurable();
    part(ProcessName.SERVER).awaitReady();
    if (!firstTime) {
      startPart(ProcessName.STAND_IN);
    }
    startPart(ProcessName.LINK);
    part(ProcessName.STAND_IN).awaitReady();
    part(ProcessName.LINK).awaitReady();
  }

  public URI server() {
    return options.addresses().server();
  }

  /** For patients' devices. */
  public URI reception() {
    return options.addresses().reception();
  }

  public URI standIn() {
    return options.addresses().standIn();
  }

  /** How things stand at the stations' link application. */
  public URI linkPage() {
    return options.addresses().linkPage();
  }

  public Path data() {
    return folder.root();
  }

  /** The folder with `req`, `res` and `face` of one station. */
  public Path station(SampleInstitution institution) {
    return folder.station(institution);
  }

  public Path secrets() {
    return folder.secrets();
  }

  public Path insurerSecrets() {
    return folder.insurerSecrets();
  }

  public Path log(ProcessName name) {
    return folder.log(name);
  }

  /** With the user in it; the embedded database needs no password. */
  public String jdbcUrl() {
    return database.urlWithUser();
  }

  public Optional<ProcessHandle> process(ProcessName name) {
    return part(name).process();
  }

  /** As a power cut would: without a chance to tidy up. */
  public void kill(ProcessName name) {
    expectEnd(name);
    switch (part(name)) {
      case PostgresServer postgres -> postgres.kill();
      case JavaProgram program ->
          program
              .process()
              .ifPresent(
                  handle -> {
                    handle.destroyForcibly();
                    handle.onExit().join();
                  });
    }
  }

  /** Cleanly. */
  public void stop(ProcessName name) {
    expectEnd(name);
    part(name).stop();
    new PidFile(folder.pidFile(name)).remove();
  }

  /** Starts what was killed or stopped, and waits for it. */
  public void restart(ProcessName name) {
    startPart(name);
    part(name).awaitReady();
  }

  /** Completes when a process ends that nobody told to end. */
  public CompletableFuture<ProcessName> unexpectedEnd() {
    return unexpectedEnd.copy();
  }

  /** Stops all in reverse order. May be called twice, also while it starts. */
  @Override
  public synchronized void close() {
    if (closing) {
      return;
    }
    closing = true;
    try {
      List.copyOf(parts.keySet()).reversed().forEach(this::stop);
    } finally {
      guardian.close();
      folder.close();
    }
  }

  /** True from the first request to stop. */
  synchronized boolean closing() {
    return closing;
  }

  private DatabaseAddress addDatabase(Installation installation) {
    if (options.databaseUrl().isPresent()) {
      return DatabaseAddress.read(options.databaseUrl().get());
    }
    var postgres =
        new PostgresServer(
            PostgresBinaries.unpackedUnder(installation.postgresBinaries()),
            folder.database(),
            folder.log(ProcessName.POSTGRES),
            options.addresses().ports().another());
    parts.put(ProcessName.POSTGRES, postgres);
    return postgres.address();
  }

  private void awaitAuthority() {
    var deadline = Deadline.in(AUTHORITY_LIMIT);
    deadline.await(() -> Files.exists(folder.authority()) || ended(ProcessName.STAND_IN));
    if (!Files.exists(folder.authority())) {
      throw new CannotStart("マイナポータルの代役が認証局を用意できませんでした。記録: " + log(ProcessName.STAND_IN));
    }
  }

  private boolean ended(ProcessName name) {
    return part(name).process().filter(ProcessHandle::isAlive).isEmpty();
  }

  private synchronized void startPart(ProcessName name) {
    if (closing) {
      throw new CannotStart("起動を取りやめました。");
    }
    var part = part(name);
    part.start();
    part.process().ifPresent(process -> watch(name, process));
    guardian.watch(new ArrayList<>(parts.values()));
  }

  private void watch(ProcessName name, ProcessHandle process) {
    new PidFile(folder.pidFile(name)).write(process);
    Thread.ofVirtual()
        .start(
            () -> {
              process.onExit().join();
              noteEnd(name, process);
            });
  }

  private void noteEnd(ProcessName name, ProcessHandle process) {
    if (!toldToEnd.remove(process)) {
      unexpectedEnd.complete(name);
    }
  }

  private void expectEnd(ProcessName name) {
    part(name).process().ifPresent(toldToEnd::add);
  }

  private Part part(ProcessName name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(name + " is not ours: the database is external");
    }
    return part;
  }
}
