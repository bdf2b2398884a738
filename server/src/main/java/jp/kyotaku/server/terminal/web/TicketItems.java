package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.DesignatedInstitutionMatch;
import jp.kyotaku.kernel.code.Inconsistency;
import jp.kyotaku.kernel.code.Presence;
import jp.kyotaku.kernel.code.SingleOrCombined;
import jp.kyotaku.kernel.code.TreatmentType;
import jp.kyotaku.server.insured.MedicalTicket;

/** 医療券・調剤券の項目 */
final class TicketItems {

  private TicketItems() {}

  static List<Item> of(MedicalTicket ticket) {
    var items = new ArrayList<Item>();
    items.add(new Item("交付番号", ticket.issueNumber()));
    items.add(new Item("診療年月", InWords.month(ticket.treatmentMonth())));
    items.add(date("有効開始日", ticket.validFrom()));
    items.add(date("有効終了日", ticket.validTo()));
    items.addAll(institutions(ticket));
    items.add(Item.orNone("傷病名", String.join("、", ticket.injuryNames())));
    items.add(code("診療種別", ticket.treatmentType(), TreatmentType.values()));
    items.add(Item.orNone("本人支払額", ticket.selfPayAmount().map(InWords::yen).orElse("")));
    items.add(Item.orNone("地区担当員", ticket.contacts().district().orElse("")));
    items.add(Item.orNone("取扱担当者", ticket.contacts().handling().orElse("")));
    items.addAll(standing(ticket.standing()));
    items.add(Item.orNone("備考", String.join("　", ticket.remarks())));
    return items;
  }

  private static List<Item> institutions(MedicalTicket ticket) {
    var designated = ticket.designated();
    var issuer = ticket.prescriptionIssuer();
    return List.of(
        new Item("指定医療機関", (designated.code() + "　" + designated.name().orElse("")).strip()),
        code("指定医療機関との一致", designated.flag(), DesignatedInstitutionMatch.values()),
        Item.orNone(
            "処方箋の発行元", (issuer.code().orElse("") + "　" + issuer.name().orElse("")).strip()));
  }

  private static List<Item> standing(MedicalTicket.Standing standing) {
    return List.of(
        code("単独・併用の別", standing.singleOrCombined(), SingleOrCombined.values()),
        code("社会保険", standing.socialInsurance(), Presence.values()),
        code("後期高齢者医療", standing.elderlyCare(), Presence.values()),
        code("感染症の公費", standing.infection(), Presence.values()),
        code("都道府県費", standing.prefecturalExpense(), Presence.values()),
        code("資格との不整合", standing.consistency(), Inconsistency.values()));
  }

  private static <E extends Enum<E> & Coded> Item code(
      String label, Optional<String> code, E[] values) {
    return Item.orNone(label, code.map(known -> Coded.inWords(values, known)).orElse(""));
  }

  private static Item date(String label, Optional<LocalDate> day) {
    return Item.orNone(label, day.map(InWords::date).orElse(""));
  }
}
