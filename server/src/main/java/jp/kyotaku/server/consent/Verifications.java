package jp.kyotaku.server.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.insured.BesidePerson;
import org.springframework.stereotype.Component;

/** 同意とともに本人確認をした時, and when a consent was withdrawn. */
@Component
public class Verifications {

  private final VerificationMomentStore store;

  Verifications(VerificationMomentStore store) {
    this.store = store;
  }

  /** Oldest first; who was never verified there is missing. */
  public Map<Long, List<ConsentMoment>> of(
      InstitutionCode institution, CareCategory category, Collection<Long> personIds) {
    return store.of(institution, category, personIds);
  }

  /** Beside the coverages of a person, in their statement: oldest first. */
  public BesidePerson<List<ConsentMoment>> beside(
      InstitutionCode institution, CareCategory category) {
    return store.beside(institution, category);
  }

  public List<Long> peopleAt(InstitutionCode institution, CareCategory category) {
    return store.peopleAt(institution, category);
  }
}
