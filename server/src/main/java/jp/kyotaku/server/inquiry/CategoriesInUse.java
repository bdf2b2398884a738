package jp.kyotaku.server.inquiry;

import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;

/** この機関が使っている診療の区分 */
@Component
public class CategoriesInUse {

  private final Institutions institutions;

  CategoriesInUse(Institutions institutions) {
    this.institutions = institutions;
  }

  public List<CareCategory> at(InstitutionCode institution) {
    return institutions.find(institution).map(Institution::categoriesOffered).orElse(List.of());
  }
}
