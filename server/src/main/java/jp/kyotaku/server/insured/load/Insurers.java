package jp.kyotaku.server.insured.load;

import java.util.Map;
import org.springframework.stereotype.Component;

/** 保険者と福祉事務所 */
@Component
public class Insurers {

  private final InsurerStore store;

  Insurers(InsurerStore store) {
    this.store = store;
  }

  /** Repeating it changes the name alone. */
  public void register(String number, String name, InsurerKind kind) {
    store.register(number, name, kind);
  }

  /** 審査支払機関かどうか */
  public boolean isPaymentBody(Sender sender) {
    return kinds().get(sender.name()) == InsurerKind.PAYMENT_BODY;
  }

  Map<String, InsurerKind> kinds() {
    return store.kinds();
  }
}
