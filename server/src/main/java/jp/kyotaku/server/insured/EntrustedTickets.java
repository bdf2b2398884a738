package jp.kyotaku.server.insured;

import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 委託された医療券・調剤券: whose ticket of a month names the institution. */
@Component
public class EntrustedTickets {

  private final TicketStore store;

  EntrustedTickets(TicketStore store) {
    this.store = store;
  }

  /** Each person once, in the order of their ids. */
  public List<Long> people(InstitutionCode institution, YearMonth month) {
    return store.people(institution, month);
  }
}
