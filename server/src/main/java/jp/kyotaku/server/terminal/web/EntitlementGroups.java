package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.TicketType;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.MedicalTicket;

/** 資格の見せ方: the person, each coverage that was found, and its papers. */
final class EntitlementGroups {

  private static final Item NOT_CONSENTED = new Item("同意", "本人の同意がないため、表示しません");

  private final ConfirmedEligibility confirmed;
  private final ShownConsent consent;
  private final List<ItemGroup> groups = new ArrayList<>();

  private EntitlementGroups(ConfirmedEligibility confirmed, ShownConsent consent) {
    this.confirmed = confirmed;
    this.consent = consent;
  }

  static List<ItemGroup> of(ConfirmedEligibility confirmed, ShownConsent consent) {
    var groups = new EntitlementGroups(confirmed, consent);
    groups.addAll();
    return List.copyOf(groups.groups);
  }

  /** 本人を確かめるための資格 (T21): no papers, nothing that needs a consent. */
  static List<ItemGroup> toKnowThePerson(ConfirmedEligibility confirmed) {
    return confirmed.coverages().stream()
        .flatMap(
            coverage ->
                Stream.of(
                    new ItemGroup("本人", PersonItems.of(coverage, confirmed.day())),
                    new ItemGroup("資格", CoverageItems.of(coverage, confirmed.day()))))
        .distinct()
        .toList();
  }

  private void addAll() {
    var coverages = confirmed.coverages();
    for (int i = 0; i < coverages.size(); i++) {
      var coverage = coverages.get(i);
      if (i == 0 || !coverages.get(i - 1).person().equals(coverage.person())) {
        add(i == 0 ? "本人" : "本人（この保険者の登録）", PersonItems.of(coverage, confirmed.day()));
      }
      add(title(coverage, i), CoverageItems.of(coverage, confirmed.day()));
      addPapers(coverage);
    }
  }

  private String title(Coverage coverage, int place) {
    String title = coverage.medicalAid() ? "医療扶助" : "医療保険の資格";
    return confirmed.coverages().size() == 1 ? title : title + "（" + (place + 1) + "）";
  }

  private void addPapers(Coverage coverage) {
    var certificates = coverage.certificates();
    certificates.insuredCard().ifPresent(card -> add("被保険者証", CertificateItems.insuredCard(card)));
    certificates
        .elderlyRecipient()
        .ifPresent(elderly -> add("高齢受給者証", CertificateItems.elderly(elderly)));
    if (!coverage.medicalAid()) {
      addLimit(coverage);
      addDiseases(certificates.specificDiseases());
    }
    coverage.tickets().forEach(this::addTicket);
  }

  private void addLimit(Coverage coverage) {
    String title = "限度額適用認定証";
    if (!consent.limit()) {
      add(title, List.of(NOT_CONSENTED));
      return;
    }
    add(
        title,
        coverage
            .certificates()
            .limit()
            .map(CertificateItems::limit)
            .orElse(List.of(new Item("適用区分", "登録なし"))));
  }

  /** Without consent nothing tells whether there is one. */
  private void addDiseases(List<Certificate.SpecificDisease> diseases) {
    String title = "特定疾病療養受療証";
    if (!consent.specificDisease()) {
      add(title, List.of(NOT_CONSENTED));
    } else if (diseases.isEmpty()) {
      add(title, List.of(new Item("認定疾病", "登録なし")));
    }
    if (consent.specificDisease()) {
      diseases.forEach(disease -> add(title, CertificateItems.disease(disease)));
    }
  }

  private void addTicket(MedicalTicket ticket) {
    add(Coded.inWords(TicketType.values(), ticket.type()), TicketItems.of(ticket));
  }

  private void add(String title, List<Item> items) {
    groups.add(new ItemGroup(title, items));
  }
}
