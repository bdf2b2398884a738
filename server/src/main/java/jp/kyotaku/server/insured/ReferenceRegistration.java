package jp.kyotaku.server.insured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.server.insured.ReferenceNumbers.Outcome;

/** 照会番号の登録を決める: one after the other, so that two lines of one file see each other. */
final class ReferenceRegistration {

  /**
   * 証の番号に当たる資格
   *
   * @param coverageId the version that says so
   */
  record Insurance(long personId, long entitlementId, long coverageId) {}

  /** 登録する一件 */
  record Accepted(String number, Insurance insurance) {}

  private final Map<String, Long> holders;
  private final List<Accepted> accepted = new ArrayList<>();

  ReferenceRegistration(Map<String, Long> holders) {
    this.holders = new HashMap<>(holders);
  }

  /**
   * @param found the insurances that fit the numbers, the one that began last first
   */
  Outcome of(String number, List<Insurance> found) {
    if (found.isEmpty()) {
      return new Outcome.NoSuchInsurance();
    }
    if (found.stream().mapToLong(Insurance::personId).distinct().count() > 1) {
      return new Outcome.SeveralPeople();
    }
    var insurance = found.getFirst();
    Long holder = holders.putIfAbsent(number, insurance.personId());
    if (holder != null && holder != insurance.personId()) {
      return new Outcome.TakenByAnother();
    }
    accepted.add(new Accepted(number, insurance));
    return new Outcome.Registered(insurance.personId(), insurance.coverageId());
  }

  List<Accepted> accepted() {
    return List.copyOf(accepted);
  }
}
