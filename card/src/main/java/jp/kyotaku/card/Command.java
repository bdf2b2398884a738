package jp.kyotaku.card;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 命令 (command APDU, ISO/IEC 7816-4, short form)
 *
 * @param expected how many bytes are asked for, 1 to 256; 256 is written as 00
 */
record Command(int cla, int ins, int p1, int p2, Octets data, OptionalInt expected) {

  static final int SELECT = 0xA4;
  static final int READ_BINARY = 0xB0;
  static final int VERIFY = 0x20;
  static final int PERFORM_SECURITY_OPERATION = 0x2A;

  private static final byte[] JPKI_AID = {
    (byte) 0xD3, (byte) 0x92, (byte) 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01
  };

  /** The name of the JPKI application. */
  static final Octets JPKI = Octets.of(JPKI_AID);

  static Command selectApplication(Octets name) {
    return new Command(0x00, SELECT, 0x04, 0x0C, name, OptionalInt.empty());
  }

  static Command selectFile(JpkiFile file) {
    var id = Octets.of((byte) (file.id() >> 8), (byte) file.id());
    return new Command(0x00, SELECT, 0x02, 0x0C, id, OptionalInt.empty());
  }

  static Command read(int offset, int length) {
    return new Command(
        0x00, READ_BINARY, offset >> 8, offset & 0xFF, Octets.EMPTY, OptionalInt.of(length));
  }

  /** Without a PIN the card tells the tries left and spends none. */
  static Command askTries() {
    return new Command(0x00, VERIFY, 0x00, 0x80, Octets.EMPTY, OptionalInt.empty());
  }

  static Command verify(Pin pin) {
    return new Command(0x00, VERIFY, 0x00, 0x80, pin.ascii(), OptionalInt.empty());
  }

  static Command sign(Octets digestInfo) {
    return new Command(
        0x80, PERFORM_SECURITY_OPERATION, 0x00, 0x80, digestInfo, OptionalInt.of(256));
  }

  /** Empty when the lengths do not fit (status 6700). */
  static Optional<Command> parse(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    var all = Octets.of(bytes);
    int length = bytes.length;
    if (length == 4) {
      return Optional.of(header(all, Octets.EMPTY, OptionalInt.empty()));
    }
    int first = all.at(4);
    if (length == 5) {
      return Optional.of(header(all, Octets.EMPTY, asked(first)));
    }
    if (first > 0 && length == 5 + first) {
      return Optional.of(header(all, all.slice(5, length), OptionalInt.empty()));
    }
    if (first > 0 && length == 6 + first) {
      return Optional.of(header(all, all.slice(5, length - 1), asked(all.at(length - 1))));
    }
    return Optional.empty();
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    out.write(cla);
    out.write(ins);
    out.write(p1);
    out.write(p2);
    if (data.length() > 0) {
      out.write(data.length());
      out.writeBytes(data.toArray());
    }
    expected.ifPresent(out::write);
    return out.toByteArray();
  }

  private static Command header(Octets all, Octets data, OptionalInt expected) {
    return new Command(all.at(0), all.at(1), all.at(2), all.at(3), data, expected);
  }

  private static OptionalInt asked(int le) {
    return OptionalInt.of(le == 0 ? 256 : le);
  }
}
