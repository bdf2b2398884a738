package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 受付の一回を画面なしで: a patient who has come to the card, and the card app that posts what the card signed
 *
 * @param session the number of the reception, as the card signs it
 */
record Reception(URI cardAddress, String session, String signedByTheCard) {

  /** サーバーの返事 */
  enum Said {
    REGISTERED,
    /** It was registered before; that answer had got lost. */
    ALREADY,
    /** Neither yes nor no: killed meanwhile, or in trouble. */
    NOTHING
  }

  private static final JsonMapper JSON = new JsonMapper();

  /** W01 to W06, and the card's signature; nothing is registered yet. */
  static Reception begin(
      Rehearsal rehearsal, SampleInstitution station, SamplePerson person, Choices choices)
      throws IOException {
    return begin(rehearsal.server(), rehearsal.data(), station, person, choices);
  }

  static Reception begin(
      URI start, Path data, SampleInstitution station, SamplePerson person, Choices choices)
      throws IOException {
    try (var window = new HttpWindow()) {
      var entrance = window.open(start);
      var preparation = window.open(HttpWindow.link(entrance, station.name() + "の受付を開く"));
      var choosing = window.open(window.send(preparation, "form[method=post]", Map.of()));
      var confirming = window.open(window.send(choosing, "form#choices", fields(choices)));
      var app = window.send(confirming, "form[action=/reception/card]", Map.of());
      var handle = app.getPath().replaceFirst("^/authenticate/", "");
      return signed(window, start.resolve("/card/" + handle), CardInHand.of(data, person));
    }
  }

  /** Posts the signature; may be repeated. */
  Said register() {
    var request =
        HttpRequest.newBuilder(cardAddress)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(signedByTheCard));
    try (var window = new HttpWindow()) {
      var answer = window.send(request);
      return switch (answer.statusCode()) {
        case 200 -> Said.REGISTERED;
        case 422 -> refused(answer.body());
        default -> Said.NOTHING;
      };
    } catch (IOException lost) {
      return Said.NOTHING;
    }
  }

  private static Said refused(String answer) {
    if (answer.contains("KYT-2004")) {
      return Said.ALREADY;
    }
    throw new AssertionError("断られました: " + answer);
  }

  private static Map<String, String> fields(Choices choices) {
    var fields = new HashMap<String, String>();
    choices.answers().forEach((item, yes) -> fields.put(item.field(), yes ? "grant" : "refuse"));
    return fields;
  }

  private static Reception signed(HttpWindow window, URI cardAddress, CardInHand card)
      throws IOException {
    var answer = window.send(HttpRequest.newBuilder(cardAddress).GET());
    if (answer.statusCode() != 200) {
      throw new IOException("the challenge answered " + answer.statusCode());
    }
    var asked = JSON.readTree(answer.body());
    var base64 = Base64.getEncoder();
    var signed =
        JSON.writeValueAsString(
            Map.of(
                "challengeId",
                asked.get("challengeId").asString(),
                "signature",
                base64.encodeToString(card.sign(content(asked))),
                "certificate",
                base64.encodeToString(card.certificate())));
    return new Reception(cardAddress, asked.get("session").asString(), signed);
  }

  private static SignedContent content(JsonNode asked) {
    return new SignedContent(
        asked.get("nonce").asString(),
        asked.get("institutionCode").asString(),
        asked.get("session").asString(),
        CareCategory.valueOf(asked.get("category").asString()),
        ConsentChoices.granting(
            StreamSupport.stream(asked.get("granted").spliterator(), false)
                .map(item -> ConsentItem.valueOf(item.asString()))
                .toList()));
  }
}
