package jp.kyotaku.link;

import java.io.IOException;
import java.time.Clock;
import jp.kyotaku.kernel.InstitutionCode;

/** 連携する機関: its folders, held by this process alone */
record Station(
    InstitutionCode institution,
    StationFolders folders,
    FolderLock lock,
    Aside aside,
    Pickup pickup,
    Inbox inbox)
    implements AutoCloseable {

  static Station hold(InstitutionCode institution, StationFolders folders, FolderLock lock)
      throws IOException {
    var aside = new Aside(folders, Clock.systemUTC());
    var pickup = new Pickup(folders, System::nanoTime, aside);
    var inbox = new Inbox(folders);
    inbox.removeUnfinished();
    aside.removeReasonsWithoutFile();
    return new Station(institution, folders, lock, aside, pickup, inbox);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
