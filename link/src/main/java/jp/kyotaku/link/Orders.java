package jp.kyotaku.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 端末からの依頼 (もう一度送る): an order that comes twice does no harm, for the file is no longer there. It is
 * reported as carried out with the next poll.
 */
final class Orders {

  private final InstitutionCode institution;
  private final Aside aside;
  private final LinkLog log;
  private final List<UUID> carriedOut = new ArrayList<>();

  Orders(Station station, LinkLog log) {
    institution = station.institution();
    aside = station.aside();
    this.log = log;
  }

  /** To be reported; forgotten once a poll has brought them to the server. */
  List<UUID> carriedOut() {
    return List.copyOf(carriedOut);
  }

  void carryOut(List<PollAnswer.Order> orders) throws IOException {
    carriedOut.clear();
    for (var order : orders) {
      var id = Ids.read(order.id());
      var file = Ids.read(order.file());
      if (id.isPresent() && file.isPresent()) {
        carryOut(file.get());
        carriedOut.add(id.get());
      }
    }
  }

  private void carryOut(UUID file) throws IOException {
    if (aside.sendAgain(file)) {
      log.line(institution, "端末からの依頼で、もう一度送ります: " + file);
    }
  }
}
