package jp.kyotaku.server.reception;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institution;

/**
 * 受付で尋ねること: by the institution's settings of the moment
 *
 * @param categories for which kinds of care one may register; more than one is asked (W02)
 * @param items 機関が利用する項目
 * @param asksPrescription 処方箋の発行形態を資格確認時に確認する
 */
public record Offer(
    InstitutionCode institution,
    String institutionName,
    List<CareCategory> categories,
    Set<ConsentItem> items,
    boolean asksPrescription) {

  public Offer {
    categories = List.copyOf(categories);
    items = Set.copyOf(items);
  }

  static Offer of(Institution institution) {
    return new Offer(
        institution.code(),
        institution.name(),
        institution.categoriesOffered(),
        institution.settings().itemsInUse(),
        institution.asksPrescription());
  }

  /** The category asked for, or the only one there is. */
  Optional<CareCategory> category(Optional<CareCategory> asked) {
    return categories.size() == 1
        ? Optional.of(categories.getFirst())
        : asked.filter(categories::contains);
  }
}
