package jp.kyotaku.launcher;

import java.util.EnumSet;

/** 起動の前の点検: a start that is refused here has made nothing. */
record StartCheck(RehearsalOptions options, Installation installation) {

  void pass() {
    if (!DataFolder.isThere(options.data())) {
      // Where the folder is there, an earlier run may have left programs that hold the ports.
      options.addresses().requireFree();
    }
    options
        .databaseUrl()
        .map(DatabaseAddress::read)
        .ifPresentOrElse(DatabaseAddress::requireDurable, this::ownDatabaseCanRun);
    EnumSet.complementOf(EnumSet.of(ProcessName.POSTGRES)).forEach(installation::jar);
  }

  private void ownDatabaseCanRun() {
    OrdinaryUser.found();
    PostgresBinaries.unpackedUnder(installation.postgresBinaries());
  }
}
