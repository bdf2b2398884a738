package jp.kyotaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleInsurers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** サーバーの外にあるもの: database, test authority, card app, stations and their secrets. */
public final class TestSurroundings
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final TestAuthority AUTHORITY =
      TestAuthority.create(
          BigInteger.ONE, new Validity(LocalDate.of(2015, 1, 1), LocalDate.of(2044, 12, 31)));
  private static final TestCardApp CARD_APP = TestCardApp.start(AUTHORITY);
  private static final Path DATA = prepareData();

  /** The authority that the server trusts. */
  public static TestAuthority authority() {
    return AUTHORITY;
  }

  public static TestCardApp cardApp() {
    return CARD_APP;
  }

  public static Path stations() {
    return DATA.resolve("stations");
  }

  /** The secret of a station's link application and claims computer. */
  public static String secretOf(InstitutionCode code) {
    return "test-secret-" + code.value() + "-abcdefghijklmnopqrstuvwxyz";
  }

  /** The secret of an insurer, a welfare office or the central sender. */
  public static String secretOfInsurer(String name) {
    return "insurer-secret-" + name + "-abcdefghijklmnopqrstuvwxyz";
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + TestDatabase.freshUrl(),
            "spring.datasource.username=postgres",
            "kyotaku.card-app-url=" + CARD_APP.url(),
            "kyotaku.revocation-refresh=0s",
            "kyotaku.trusted-authority=" + DATA.resolve("authority.crt"),
            "kyotaku.stations-folder=" + stations(),
            "kyotaku.station-secrets=" + DATA.resolve("secrets.properties"),
            "kyotaku.insurer-secrets=" + DATA.resolve("insurers.properties"))
        .applyTo(context);
  }

  private static Path prepareData() {
    try {
      var data = Files.createTempDirectory("kyotaku-test");
      Files.writeString(data.resolve("authority.crt"), pem());
      Files.writeString(data.resolve("secrets.properties"), secrets());
      Files.writeString(data.resolve("insurers.properties"), insurerSecrets());
      for (SampleInstitution institution : SampleInstitutions.connected()) {
        for (String folder : new String[] {"req", "res", "face"}) {
          Files.createDirectories(
              data.resolve("stations").resolve(institution.code().value()).resolve(folder));
        }
      }
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String secrets() {
    return SampleInstitutions.connected().stream()
        .map(institution -> institution.code() + "=" + secretOf(institution.code()) + "\n")
        .collect(Collectors.joining());
  }

  private static String insurerSecrets() {
    return Stream.of(
            Stream.of(SampleInsurers.CENTRAL_SENDER),
            SampleInsurers.PAYMENT_BODIES.stream(),
            SampleInsurers.all().stream().map(insurer -> insurer.number().value()))
        .flatMap(names -> names)
        .map(name -> name + "=" + secretOfInsurer(name) + "\n")
        .collect(Collectors.joining());
  }

  private static String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder().encodeToString(AUTHORITY.certificate().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("the authority's certificate cannot be written", e);
    }
  }
}
