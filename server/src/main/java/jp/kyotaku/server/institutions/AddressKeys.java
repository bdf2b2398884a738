package jp.kyotaku.server.institutions;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 医療機関別URLを封じる鍵: new addresses use the set one; each opens with the one it names. */
@Component
class AddressKeys {

  private final AddressStore store;
  private final byte current;
  private final Map<Byte, AddressSeal> seals = new ConcurrentHashMap<>();

  AddressKeys(AddressStore store, AddressSettings settings) {
    this.store = store;
    this.current = settings.addressKey();
  }

  /** The first use makes the key. */
  AddressSeal forNewAddresses() {
    return seals.computeIfAbsent(current, this::made);
  }

  Optional<AddressSeal.Contents> open(String address) {
    return AddressSeal.keyIdOf(address).flatMap(this::known).flatMap(seal -> seal.open(address));
  }

  private Optional<AddressSeal> known(byte id) {
    return Optional.ofNullable(seals.get(id)).or(() -> kept(id));
  }

  private Optional<AddressSeal> kept(byte id) {
    var seal = store.key(id).map(key -> new AddressSeal(id, key));
    seal.ifPresent(found -> seals.put(id, found));
    return seal;
  }

  private AddressSeal made(byte id) {
    var fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    store.addKey(id, fresh);
    return new AddressSeal(id, store.key(id).orElseThrow());
  }
}
