package jp.kyotaku.card;

import java.util.OptionalInt;

/** 応答の状態 (SW1 SW2, R-101) */
public record StatusWord(int value) {

  static final StatusWord SUCCESS = new StatusWord(0x9000);
  static final StatusWord END_OF_FILE = new StatusWord(0x6282);
  static final StatusWord WRONG_LENGTH = new StatusWord(0x6700);
  static final StatusWord SECURITY_NOT_SATISFIED = new StatusWord(0x6982);
  static final StatusWord BLOCKED = new StatusWord(0x6983);
  static final StatusWord BLOCKED_REFERENCE = new StatusWord(0x6984);
  static final StatusWord NOT_ALLOWED = new StatusWord(0x6986);
  static final StatusWord WRONG_DATA = new StatusWord(0x6A80);
  static final StatusWord FILE_NOT_FOUND = new StatusWord(0x6A82);
  static final StatusWord WRONG_PARAMETERS = new StatusWord(0x6A86);
  static final StatusWord OFFSET_BEYOND_END = new StatusWord(0x6B00);
  static final StatusWord UNKNOWN_COMMAND = new StatusWord(0x6D00);
  static final StatusWord UNKNOWN_CLASS = new StatusWord(0x6E00);

  static StatusWord wrongPin(int triesLeft) {
    return new StatusWord(0x63C0 | triesLeft);
  }

  /** The x of 63Cx; nothing left when blocked; empty for every other status. */
  OptionalInt triesLeft() {
    if (equals(BLOCKED) || equals(BLOCKED_REFERENCE)) {
      return OptionalInt.of(0);
    }
    return (value & 0xFFF0) == 0x63C0 ? OptionalInt.of(value & 0x0F) : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return String.format("%04X", value);
  }
}
