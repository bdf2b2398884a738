package jp.kyotaku.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 届いた回答の置き場 (design 7 Delivery). What lies on the disk tells after any stop what is left to do:
 *
 * <table>
 * <caption>note, temporary copy: what to do</caption>
 * <tr><td>no note, no copy</td><td>fetch</td></tr>
 * <tr><td>no note, a copy</td><td>fetch again: the copy may be half written</td></tr>
 * <tr><td>note and copy</td><td>rename, acknowledge</td></tr>
 * <tr><td>note, no copy</td><td>acknowledge only: it was delivered, and may have been read and removed</td></tr>
 * </table>
 */
final class Inbox {

  private final StationFolders folders;

  Inbox(StationFolders folders) {
    this.folders = folders;
  }

  DeliveryStep nextStep(UUID id) {
    if (Files.notExists(noteOf(id))) {
      return DeliveryStep.FETCH;
    }
    return Files.exists(copyOf(id)) ? DeliveryStep.RENAME : DeliveryStep.ACKNOWLEDGE;
  }

  /** The temporary copy: on the file system of res, so that the rename is one step. */
  Path copyOf(UUID id) {
    return folders.incoming().resolve(id.toString());
  }

  /**
   * A durable note without a durable copy would count as delivered: so the copy is synced first.
   */
  void note(UUID id, MessageName name) throws IOException {
    DurableFiles.sync(copyOf(id));
    DurableFiles.write(noteOf(id), name.value().getBytes(StandardCharsets.UTF_8));
  }

  void rename(UUID id) throws IOException {
    var name = notedName(id);
    if (name.isEmpty()) {
      forget(id);
      throw new IOException("the note carries no name of an answer");
    }
    var folder = name.get().isFace() ? folders.face() : folders.result();
    DurableFiles.move(copyOf(id), folder.resolve(name.get().value()));
  }

  void forget(UUID id) throws IOException {
    DurableFiles.delete(noteOf(id));
  }

  /** Noted and not yet acknowledged. */
  List<UUID> noted() throws IOException {
    return ids(folders.notes());
  }

  /** After a start: copies that nobody noted, and notes that were not finished. */
  void removeUnfinished() throws IOException {
    for (var id : ids(folders.incoming())) {
      if (nextStep(id) == DeliveryStep.FETCH) {
        DurableFiles.delete(copyOf(id));
      }
    }
    try (var unfinished = Files.newDirectoryStream(folders.notes(), ".*.tmp")) {
      for (var note : unfinished) {
        DurableFiles.delete(note);
      }
    }
  }

  private Optional<MessageName> notedName(UUID id) throws IOException {
    return MessageName.ofAnswer(Files.readString(noteOf(id)));
  }

  private Path noteOf(UUID id) {
    return folders.notes().resolve(id.toString());
  }

  private static List<UUID> ids(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.flatMap(file -> Ids.read(String.valueOf(file.getFileName())).stream()).toList();
    }
  }
}
