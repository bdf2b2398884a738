package jp.kyotaku.launcher;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.Optional;
import java.util.stream.Stream;

/** ローカルネットワークでのこの機械のアドレス */
final class LanAddress {

  /** What --listen means when no address is given. */
  static final String AUTOMATIC = "auto";

  /** Documentation's own address: nothing is sent there, the system is only asked for the way. */
  private static final InetSocketAddress SOMEWHERE =
      new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 9);

  private LanAddress() {}

  static InetAddress of(String text) {
    return text.equals(AUTOMATIC) ? found() : read(text);
  }

  private static InetAddress read(String text) {
    try {
      if (InetAddress.ofLiteral(text) instanceof Inet4Address address
          && !address.isAnyLocalAddress()) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below
    }
    throw new CannotStart("--listen には、この機械のアドレスを 192.168.1.5 の形で指定してください（省くと選びます）。");
  }

  private static InetAddress found() {
    return onTheWayOut()
        .or(LanAddress::ofAnyInterface)
        .orElseThrow(
            () ->
                new CannotStart(
                    "この機械にローカルネットワークのアドレスが見つかりません。Wi-Fi などにつないでから始めるか、--listen の後にアドレスを指定してください。"));
  }

  private static Optional<InetAddress> onTheWayOut() {
    try (var socket = new DatagramSocket()) {
      socket.connect(SOMEWHERE);
      return Optional.of(socket.getLocalAddress()).filter(InetAddress::isSiteLocalAddress);
    } catch (IOException noWayOut) {
      return Optional.empty();
    }
  }

  private static Optional<InetAddress> ofAnyInterface() {
    try {
      return NetworkInterface.networkInterfaces().flatMap(LanAddress::siteLocal).findFirst();
    } catch (IOException trouble) {
      return Optional.empty();
    }
  }

  private static Stream<InetAddress> siteLocal(NetworkInterface network) {
    return network
        .inetAddresses()
        .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress());
  }
}
