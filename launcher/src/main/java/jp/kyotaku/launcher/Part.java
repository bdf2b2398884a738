package jp.kyotaku.launcher;

import java.util.Optional;

/** 動く部分: something that is started, watched and stopped. */
sealed interface Part permits PostgresServer, JavaProgram {

  /**
   * Why the system tells a process to end. The database's word for "soon, but clean" is its own.
   */
  String stopSignal();

  /** Begins; the caller waits for readiness where it must. */
  void start();

  void awaitReady();

  /** Cleanly, and at once when it takes too long. */
  void stop();

  Optional<ProcessHandle> process();
}
