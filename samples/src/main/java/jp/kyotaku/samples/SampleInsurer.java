package jp.kyotaku.samples;

import jp.kyotaku.kernel.InsurerNumber;

/**
 * 見本の保険者・福祉事務所
 *
 * @param number 保険者番号; of a welfare office its 公費負担者番号
 */
public record SampleInsurer(InsurerNumber number, String name, InsurerKind kind) {

  static SampleInsurer insurer(String number, String name) {
    return new SampleInsurer(new InsurerNumber(number), name, InsurerKind.INSURER);
  }

  static SampleInsurer welfareOffice(String number, String name) {
    return new SampleInsurer(new InsurerNumber(number), name, InsurerKind.WELFARE_OFFICE);
  }
}
