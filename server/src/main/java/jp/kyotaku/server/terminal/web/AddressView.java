package jp.kyotaku.server.terminal.web;

import java.net.URI;
import jp.kyotaku.server.institutions.QrCode;
import jp.kyotaku.server.institutions.ReceptionAddress;

/**
 * 医療機関別URLの見せ方
 *
 * @param reachable false while only this computer itself can open it
 * @param code the two-dimensional code, to stand in the page
 */
record AddressView(int generation, String url, String issuedAt, boolean reachable, String code) {

  static AddressView of(ReceptionAddress address, URI url) {
    return new AddressView(
        address.generation(),
        url.toString(),
        InWords.moment(address.issuedAt()),
        !url.getHost().equals("127.0.0.1"),
        QrCode.of(url).svg());
  }
}
