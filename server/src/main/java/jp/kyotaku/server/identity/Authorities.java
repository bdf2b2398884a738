package jp.kyotaku.server.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.card.CertificateChecker;
import jp.kyotaku.card.CertificateProfile;
import jp.kyotaku.card.CertificateTerms;
import jp.kyotaku.card.TrustedAuthorities;
import org.springframework.stereotype.Component;

/** 信頼する認証局: pinned by the files that the settings name. */
@Component
public class Authorities {

  private final TrustedAuthorities trusted;
  private final List<DatedTerms> terms;

  Authorities(IdentitySettings settings) throws IOException {
    this.trusted = TrustedAuthorities.fromPem(read(settings.trustedAuthority()));
    this.terms = List.copyOf(settings.certificateTerms());
  }

  /** The names under which cards of these authorities are registered. */
  public Set<String> issuerNames() {
    return trusted.certificates().stream()
        .map(authority -> authority.getSubjectX500Principal().getName())
        .collect(Collectors.toSet());
  }

  /** Whether a test authority is among them; production refuses that. */
  public boolean includeRehearsal() {
    return trusted.includeRehearsal();
  }

  TrustedAuthorities trusted() {
    return trusted;
  }

  /** By the terms of that day. */
  CertificateChecker checkerOn(LocalDate day) {
    return new CertificateChecker(trusted, CertificateProfile.USER_AUTHENTICATION, termsOn(day));
  }

  CertificateTerms termsOn(LocalDate day) {
    return DatedTerms.on(day, terms);
  }

  private static List<byte[]> read(List<Path> files) throws IOException {
    var contents = new ArrayList<byte[]>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }
}
