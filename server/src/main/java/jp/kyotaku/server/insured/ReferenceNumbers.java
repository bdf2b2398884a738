package jp.kyotaku.server.insured;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jp.kyotaku.kernel.InstitutionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 照会番号 (8.3, T09): what an institution calls a person, registered for each insurance. A number
 * belongs to one person of that institution.
 */
@Component
public class ReferenceNumbers {

  /** 登録したい照会番号 */
  public record Wish(String number, NumbersOnCard insurance) {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Wish[***]";
    }
  }

  /** 登録の結果 */
  public sealed interface Outcome {

    /**
     * 登録した
     *
     * @param coverageId the version by which the insurance was found
     */
    record Registered(long personId, long coverageId) implements Outcome {}

    /** その番号の資格はない */
    record NoSuchInsurance() implements Outcome {}

    /** その番号では一人に決まらない: the branch number would tell */
    record SeveralPeople() implements Outcome {}

    /** ほかの人に使っている番号 */
    record TakenByAnother() implements Outcome {}
  }

  private final ReferenceNumberStore store;

  ReferenceNumbers(ReferenceNumberStore store) {
    this.store = store;
  }

  /** Outcomes in the order of the wishes; a wish that fails leaves the others as they are. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Outcome> register(InstitutionCode institution, List<Wish> wishes, Instant at) {
    store.waitForOthersOf(institution);
    var found = store.insurances(wishes.stream().map(Wish::insurance).toList());
    var numbers = new LinkedHashSet<>(wishes.stream().map(Wish::number).toList());
    var registration = new ReferenceRegistration(store.holders(institution, List.copyOf(numbers)));
    var outcomes = new ArrayList<Outcome>(wishes.size());
    for (int i = 0; i < wishes.size(); i++) {
      outcomes.add(registration.of(wishes.get(i).number(), found.get(i)));
    }
    store.save(institution, registration.accepted(), at);
    return outcomes;
  }

  /** By the insurance; those without a number lack. */
  public Map<Long, String> of(InstitutionCode institution, Collection<Long> entitlementIds) {
    return store.numbers(institution, entitlementIds);
  }

  public OptionalLong personOf(InstitutionCode institution, String number) {
    Long person = people(institution, List.of(number)).get(number);
    return person == null ? OptionalLong.empty() : OptionalLong.of(person);
  }

  /** By the number; unknown ones lack. */
  public Map<String, Long> people(InstitutionCode institution, Collection<String> numbers) {
    return store.holders(institution, numbers);
  }
}
