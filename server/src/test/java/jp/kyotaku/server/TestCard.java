package jp.kyotaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.samples.SampleCard;
import jp.kyotaku.samples.SamplePerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 見本の人のカードとカードアプリ: talks to the server over HTTP as the stand-in does. */
public final class TestCard {

  private static final JsonMapper JSON = new JsonMapper();
  private static final KeyPair KEYS = TestKeys.rsa2048();

  private final HttpClient client = HttpClient.newHttpClient();
  private final X509Certificate certificate;

  private TestCard(X509Certificate certificate) {
    this.certificate = certificate;
  }

  public static TestCard of(SamplePerson person) {
    return with(certificate(person.card()));
  }

  /** The certificate on one of a person's cards. */
  public static X509Certificate certificate(SampleCard card) {
    return TestSurroundings.authority()
        .issueUserAuthentication(
            KEYS.getPublic(), card.serial(), new Validity(card.issuedOn(), card.validTo()));
  }

  /** With any certificate for {@link #keys}. */
  public static TestCard with(X509Certificate certificate) {
    return new TestCard(certificate);
  }

  public static KeyPair keys() {
    return KEYS;
  }

  /** Signs what the server asks at the address to which it sent the browser. */
  public HttpResponse<String> sign(int port, URI cardApp) {
    var asked = asked(port, cardApp);
    return answer(
        port,
        cardApp,
        Map.of(
            "challengeId", asked.get("challengeId").asString(),
            "signature", Base64.getEncoder().encodeToString(signature(content(asked))),
            "certificate", encodedCertificate()));
  }

  /** Where the card app sends its own browser after this answer. */
  public static String wayBack(HttpResponse<String> answer) {
    return JSON.readTree(answer.body()).path("returnUrl").asString("/reception/done");
  }

  /** Read without PIN: the certificate alone. */
  public HttpResponse<String> read(int port, URI cardApp) {
    return answer(
        port,
        cardApp,
        Map.of(
            "challengeId",
            asked(port, cardApp).get("challengeId").asString(),
            "certificate",
            encodedCertificate()));
  }

  /** It does not come to a signature: CANCELLED, WRONG_PIN or LOCKED. */
  public HttpResponse<String> report(int port, URI cardApp, String outcome) {
    var challenge = asked(port, cardApp).get("challengeId").asString();
    return answer(port, cardApp, Map.of("challengeId", challenge, "outcome", outcome));
  }

  public JsonNode asked(int port, URI cardApp) {
    return JSON.readTree(send(HttpRequest.newBuilder(card(port, cardApp)).GET()).body());
  }

  public HttpResponse<String> answer(int port, URI cardApp, Map<String, String> fields) {
    return answerJson(port, cardApp, JSON.writeValueAsString(fields));
  }

  public HttpResponse<String> answerJson(int port, URI cardApp, String json) {
    return send(
        HttpRequest.newBuilder(card(port, cardApp))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static URI card(int port, URI cardApp) {
    String handle = cardApp.getPath().substring("/authenticate/".length());
    return URI.create("http://127.0.0.1:" + port + "/card/" + handle);
  }

  private static SignedContent content(JsonNode asked) {
    var granted =
        StreamSupport.stream(asked.get("granted").spliterator(), false)
            .map(item -> ConsentItem.valueOf(item.asString()))
            .toList();
    return new SignedContent(
        asked.get("nonce").asString(),
        asked.get("institutionCode").asString(),
        asked.get("session").asString(),
        switch (asked.get("purpose").asString()) {
          case "LOOK_UP" -> new SignedContent.Subject.LookUp();
          case "WITHDRAW" -> new SignedContent.Subject.Withdrawal();
          default ->
              new SignedContent.Subject.Registration(
                  CareCategory.valueOf(asked.get("category").asString()),
                  Optional.of(asked.path("bookedFor").asString(""))
                      .filter(day -> !day.isEmpty())
                      .map(LocalDate::parse),
                  ConsentChoices.granting(granted));
        });
  }

  /** The bare signature over what is asked at this address; sent nowhere. */
  public byte[] signatureFor(int port, URI cardApp) {
    return signature(content(asked(port, cardApp)));
  }

  private static byte[] signature(SignedContent content) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(KEYS.getPrivate());
      signature.update(content.canonicalBytes());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the test card cannot sign", e);
    }
  }

  public String encodedCertificate() {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the certificate cannot be written", e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
