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

  Map<String, InsurerKind> kinds() {
    return store.kinds();
  }
}
