package jp.kyotaku.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * 動かすアドレス: this machine alone, unless the reception is opened to the local network.
 *
 * @param lan the address under which other devices of the local network find this machine
 */
record Addresses(Ports ports, Optional<InetAddress> lan) {

  static Addresses hereOn(Ports ports) {
    return new Addresses(ports, Optional.empty());
  }

  /** For everything on this machine. */
  URI server() {
    return at(Ports.LOOPBACK, ports.server());
  }

  /** For patients: where an address or a code on paper leads. */
  URI reception() {
    return at(lan.orElse(Ports.LOOPBACK), ports.server());
  }

  /** The stand-in listens here and nowhere else. */
  URI standIn() {
    return at(standInAddress(), ports.standIn());
  }

  InetAddress standInAddress() {
    return lan.orElse(Ports.LOOPBACK);
  }

  /** The link application's page is for people at this machine alone. */
  URI linkPage() {
    return at(Ports.LOOPBACK, ports.link());
  }

  void requireFree() {
    ports.requireFree();
    lan.ifPresent(ports::requireFreeAt);
  }

  private static URI at(InetAddress address, int port) {
    return URI.create("http://" + address.getHostAddress() + ":" + port + "/");
  }
}
