package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.formats.oqs.ElderlyRecipientCertificateInfo;
import jp.kyotaku.formats.oqs.LimitApplicationCertificateRelatedInfo;
import jp.kyotaku.formats.oqs.SpecificDiseasesCertificateInfo;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.insured.Certificate;
import jp.kyotaku.server.insured.Certificates;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Term;

/** 証の要素 (5.2): 限度額 and 特定疾病 only where consented to. */
final class CertificateElements {

  private CertificateElements() {}

  static jp.kyotaku.formats.oqs.Certificates of(Coverage coverage, Set<ConsentItem> consents) {
    Certificates certificates = coverage.certificates();
    return new jp.kyotaku.formats.oqs.Certificates(
        certificates.elderlyRecipient().map(CertificateElements::elderly),
        consents.contains(ConsentItem.LIMIT_AMOUNT)
            ? certificates.limit().map(CertificateElements::limit)
            : Optional.empty(),
        consents.contains(ConsentItem.SPECIFIC_DISEASE)
            ? certificates.specificDiseases().stream().map(CertificateElements::disease).toList()
            : List.of(),
        coverage.tickets().stream().map(MedicalTicketElements::of).toList());
  }

  private static ElderlyRecipientCertificateInfo elderly(Certificate.ElderlyRecipient paper) {
    Term term = paper.term();
    return new ElderlyRecipientCertificateInfo(
        paper.issuedOn(),
        Optional.of(term.from()),
        term.to(),
        Optional.of(paper.copay().percent()));
  }

  private static LimitApplicationCertificateRelatedInfo limit(Certificate.Limit paper) {
    Term term = paper.term();
    return new LimitApplicationCertificateRelatedInfo(
        paper.classification(),
        Optional.of(paper.category()),
        paper.issuedOn(),
        Optional.of(term.from()),
        term.to(),
        paper.longTermOn());
  }

  private static SpecificDiseasesCertificateInfo disease(Certificate.SpecificDisease paper) {
    Term term = paper.term();
    return new SpecificDiseasesCertificateInfo(
        Optional.of(paper.category()),
        paper.issuedOn(),
        Optional.of(term.from()),
        term.to(),
        paper.selfPay());
  }
}
