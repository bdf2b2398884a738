package jp.kyotaku.link;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** 取り込んだ要求ファイル: its id lives in its name, so that both are durable in one step. */
record PickedFile(UUID id, MessageName name, Path path) {

  private static final String BETWEEN = "__";
  private static final int ID_LENGTH = 36;

  static PickedFile in(Path folder, UUID id, MessageName name) {
    return new PickedFile(id, name, folder.resolve(id + BETWEEN + name.value()));
  }

  static Optional<PickedFile> of(Path path) {
    var text = String.valueOf(path.getFileName());
    if (!text.startsWith(BETWEEN, ID_LENGTH)) {
      return Optional.empty();
    }
    var name = new MessageName(text.substring(ID_LENGTH + BETWEEN.length()));
    return Ids.read(text.substring(0, ID_LENGTH)).map(id -> new PickedFile(id, name, path));
  }

  @Override
  public String toString() {
    return name.prefix() + " " + id;
  }
}
