package jp.kyotaku.card;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * 仮想カード: answers the commands of 7.B as a card does. One instance is one time on the reader: taken
 * off, it forgets which file was selected and which PIN was verified, but not the tries left.
 */
public final class VirtualCard implements Card {

  private static final int AUTHENTICATE_CLASS = 0x80;

  private final CardContents contents;
  private final Set<JpkiFile> verified = EnumSet.noneOf(JpkiFile.class);
  private boolean applicationSelected;
  private Optional<CardFile> selected = Optional.empty();
  private Optional<JpkiFile> selectedId = Optional.empty();

  public VirtualCard(CardContents contents) {
    this.contents = contents;
  }

  @Override
  public synchronized byte[] transmit(byte[] command) {
    return Command.parse(command)
        .map(this::answer)
        .orElseGet(() -> Answer.of(StatusWord.WRONG_LENGTH))
        .bytes();
  }

  private Answer answer(Command command) {
    boolean signing = command.ins() == Command.PERFORM_SECURITY_OPERATION;
    if (command.cla() != 0x00 && command.cla() != AUTHENTICATE_CLASS) {
      return Answer.of(StatusWord.UNKNOWN_CLASS);
    }
    if (signing != (command.cla() == AUTHENTICATE_CLASS)) {
      return Answer.of(StatusWord.UNKNOWN_COMMAND);
    }
    return switch (command.ins()) {
      case Command.SELECT -> select(command);
      case Command.READ_BINARY -> read(command);
      case Command.VERIFY -> verify(command);
      case Command.PERFORM_SECURITY_OPERATION -> sign(command);
      default -> Answer.of(StatusWord.UNKNOWN_COMMAND);
    };
  }

  private Answer select(Command command) {
    if (command.p2() != 0x0C) {
      return Answer.of(StatusWord.WRONG_PARAMETERS);
    }
    return switch (command.p1()) {
      case 0x04 -> selectApplication(command.data());
      case 0x02 -> selectFile(command.data());
      default -> Answer.of(StatusWord.WRONG_PARAMETERS);
    };
  }

  /** Selecting an application anew forgets what was verified before. */
  private Answer selectApplication(Octets name) {
    if (!name.equals(Command.JPKI)) {
      return Answer.of(StatusWord.FILE_NOT_FOUND);
    }
    applicationSelected = true;
    verified.clear();
    hold(Optional.empty());
    return Answer.of(StatusWord.SUCCESS);
  }

  private Answer selectFile(Octets id) {
    if (id.length() != 2) {
      return Answer.of(StatusWord.WRONG_LENGTH);
    }
    if (!applicationSelected) {
      return Answer.of(StatusWord.FILE_NOT_FOUND);
    }
    var file = JpkiFile.withId(id.at(0) << 8 | id.at(1)).filter(contents.files()::containsKey);
    if (file.isEmpty()) {
      return Answer.of(StatusWord.FILE_NOT_FOUND);
    }
    hold(file);
    return Answer.of(StatusWord.SUCCESS);
  }

  private void hold(Optional<JpkiFile> file) {
    selectedId = file;
    selected = file.map(contents.files()::get);
  }

  private Answer read(Command command) {
    if (command.p1() >= 0x80) {
      return Answer.of(StatusWord.WRONG_PARAMETERS); // short file identifiers are not offered
    }
    if (!(selected.orElse(null) instanceof CardFile.Data(var content, var pin))) {
      return Answer.of(StatusWord.NOT_ALLOWED);
    }
    if (command.expected().isEmpty()) {
      return Answer.of(StatusWord.WRONG_LENGTH);
    }
    if (!pin.map(verified::contains).orElse(true)) {
      return Answer.of(StatusWord.SECURITY_NOT_SATISFIED);
    }
    return part(content, command.p1() << 8 | command.p2(), command.expected());
  }

  /** Le 00 asks for up to 256 bytes; whoever names a number and meets the end is told so. */
  private static Answer part(Octets content, int offset, OptionalInt expected) {
    if (offset >= content.length()) {
      return Answer.of(StatusWord.OFFSET_BEYOND_END);
    }
    int wanted = expected.orElse(256);
    int end = Math.min(offset + wanted, content.length());
    boolean cut = wanted < 256 && end < offset + wanted;
    return new Answer(
        content.slice(offset, end), cut ? StatusWord.END_OF_FILE : StatusWord.SUCCESS);
  }

  private Answer verify(Command command) {
    if (command.p1() != 0x00 || command.p2() != 0x80) {
      return Answer.of(StatusWord.WRONG_PARAMETERS);
    }
    if (!(selected.orElse(null) instanceof CardFile.PinFile file)) {
      return Answer.of(StatusWord.NOT_ALLOWED);
    }
    if (command.data().length() == 0) {
      return Answer.of(StatusWord.wrongPin(file.tries().left()));
    }
    return compare(file, selectedId.orElseThrow(), command.data());
  }

  /** The try is spent before the comparison: pulling the card away cannot save it. */
  private Answer compare(CardFile.PinFile file, JpkiFile id, Octets entered) {
    verified.remove(id);
    int left = file.tries().left();
    if (left <= 0) {
      return Answer.of(StatusWord.BLOCKED_REFERENCE);
    }
    file.tries().store(left - 1);
    if (!entered.equals(file.secret())) {
      return Answer.of(StatusWord.wrongPin(left - 1));
    }
    file.tries().store(file.limit());
    verified.add(id);
    return Answer.of(StatusWord.SUCCESS);
  }

  private Answer sign(Command command) {
    if (command.p1() != 0x00 || command.p2() != 0x80) {
      return Answer.of(StatusWord.WRONG_PARAMETERS);
    }
    if (!(selected.orElse(null) instanceof CardFile.Key(var key, var pin))) {
      return Answer.of(StatusWord.NOT_ALLOWED);
    }
    if (command.expected().isEmpty()) {
      return Answer.of(StatusWord.WRONG_LENGTH);
    }
    if (!verified.contains(pin)) {
      return Answer.of(StatusWord.SECURITY_NOT_SATISFIED);
    }
    int length = command.data().length();
    return length == 0 || length > key.longestInput()
        ? Answer.of(StatusWord.WRONG_DATA)
        : Answer.success(Octets.of(key.sign(command.data().toArray())));
  }
}
