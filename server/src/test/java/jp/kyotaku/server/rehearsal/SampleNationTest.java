package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.InsurancePeople;
import jp.kyotaku.samples.MedicalAidPeople;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SampleCertificate.Kind;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 見本の国は、物語のとおりに登録されている */
@ServerTest
class SampleNationTest {

  private static final InstitutionCode HIDAMARI = SampleNation.HIDAMARI.code();

  @Autowired People people;
  @Autowired FindEntitlement findEntitlement;

  @Test
  void 氏名も資格も一字もかけずに入っている() {
    for (SamplePerson person : SampleNation.people()) {
      if (!person.card().registered()) {
        continue;
      }
      for (Coverage coverage : entitlement(person, HIDAMARI).coverages()) {
        assertThat(coverage.person().name()).isEqualTo(person.name());
        assertThat(coverage.person().birthDate()).isEqualTo(person.birthDate());
        assertThat(person.coverages())
            .anyMatch(sample -> sample.insuredId().equals(coverage.insuredId()));
      }
    }
  }

  @Test
  void 限度額の区分も証のとおりに出る() {
    for (SamplePerson person : SampleNation.people()) {
      var paper = person.coverage().certificate(Kind.LIMIT);
      if (paper.isPresent() && person.card().registered()) {
        var limit = entitlement(person, HIDAMARI).coverages().getFirst().certificates().limit();
        assertThat(limit.map(Certificate.Limit::category)).contains(paper.orElseThrow().category());
      }
    }
  }

  @Test
  void 保険の変わり目の人は_それぞれの有効性になる() {
    assertThat(entitlement(InsurancePeople.JIRO, HIDAMARI)).isInstanceOf(Entitlement.Lapsed.class);
    assertThat(entitlement(InsurancePeople.YUKI, HIDAMARI))
        .isInstanceOf(Entitlement.SeveralMatch.class);
    assertThat(onlyInsurer(InsurancePeople.SHINJI)).isEqualTo("01130012");
    assertThat(onlyInsurer(InsurancePeople.MASARU)).isEqualTo("39138094");
    assertThat(onlyInsurer(InsurancePeople.KAORI)).isEqualTo("06138093");
  }

  @Test
  void 医療扶助は医療券のある機関でだけ有効になる() {
    assertThat(entitlement(MedicalAidPeople.YAEKO, HIDAMARI))
        .isInstanceOf(Entitlement.Entitled.class);
    assertThat(entitlement(MedicalAidPeople.YAEKO, SampleInstitutions.TAMPOPO.code()))
        .isInstanceOf(Entitlement.Entitled.class);
    assertThat(entitlement(MedicalAidPeople.YAEKO, SampleInstitutions.SHIRAYURI.code()))
        .isInstanceOf(Entitlement.WithoutTicket.class);
    assertThat(entitlement(MedicalAidPeople.ISAO, HIDAMARI))
        .isInstanceOf(Entitlement.WithoutTicket.class);
    assertThat(entitlement(MedicalAidPeople.RYOTA, HIDAMARI).coverages()).hasSize(2);
  }

  @Test
  void 登録のないカードだけが人に結び付かず_更新した人は新旧どちらも同じ人になる() {
    assertThat(people.byCertificate(issuer(), CardPeople.MAMORU.card().serial())).isEmpty();
    assertThat(
            CardPeople.REIKO.cards().stream()
                .map(SampleCard::serial)
                .map(serial -> people.byCertificate(issuer(), serial).orElseThrow())
                .distinct())
        .hasSize(1);
  }

  private String onlyInsurer(SamplePerson person) {
    var entitled = (Entitlement.Entitled) entitlement(person, HIDAMARI);
    return entitled.coverages().getFirst().insurer().value();
  }

  private Entitlement entitlement(SamplePerson person, InstitutionCode institution) {
    long id = people.byCertificate(issuer(), person.card().serial()).orElseThrow();
    return findEntitlement.ofPerson(id, SampleNation.DAY, institution);
  }

  private static String issuer() {
    return TestSurroundings.authority().certificate().getSubjectX500Principal().getName();
  }
}
