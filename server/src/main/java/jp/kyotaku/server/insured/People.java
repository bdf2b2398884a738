package jp.kyotaku.server.insured;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 人とカードの結び付き */
@Component
public class People {

  private final PersonStore store;

  People(PersonStore store) {
    this.store = store;
  }

  /** The person to whom a user-authentication certificate belongs, known by issuer and serial. */
  public OptionalLong byCertificate(String issuer, BigInteger serial) {
    return store.byCertificate(issuer, serial);
  }

  /** Who has this number at this insurer: several share one where branches tell them apart. */
  public List<Long> byNumber(NumberOnCard asked) {
    return store.byNumber(asked);
  }

  /** All of these people, by id. */
  public Map<Long, Person> byIds(Collection<Long> ids) {
    return store.byIds(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
  }
}
