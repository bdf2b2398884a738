package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import jp.kyotaku.formats.oqs.OqsReading.Understood;
import jp.kyotaku.formats.oqs.OqsReading.Unreadable;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** 何が届いても読み取りは例外にならない. */
class OqsReaderFuzzTest {

  private static final int LIMIT = 1_000_000;

  @Property
  void でたらめなバイト列でも値で答える(@ForAll byte[] content, @ForAll OqsMessage message) {
    assertAnswered(message, content);
  }

  @Property
  void 宣言の後がでたらめでも値で答える(
      @ForAll @Size(max = 400) byte[] junk, @ForAll OqsMessage message, @ForAll boolean shiftJis) {
    String declaration =
        "<?xml version='1.0' encoding='" + (shiftJis ? "Shift_JIS" : "UTF-8") + "'?><XmlMsg>";
    byte[] start = declaration.getBytes(StandardCharsets.US_ASCII);
    byte[] content = Arrays.copyOf(start, start.length + junk.length);
    System.arraycopy(junk, 0, content, start.length, junk.length);

    assertAnswered(message, content);
  }

  @Property
  void 途中で切れた電文は読めないと答える(
      @ForAll OqsMessage message, @ForAll RequestFlavour flavour, @ForAll int at) {
    byte[] whole = OqsRequestWriter.write(Requests.of(message), flavour);
    byte[] cut = Arrays.copyOf(whole, Math.floorMod(at, whole.length));

    assertThat(OqsReader.read(message, cut, LIMIT)).isInstanceOf(Unreadable.class);
  }

  @Property(tries = 3000)
  void どのバイトが化けても値で答える(
      @ForAll OqsMessage message, @ForAll RequestFlavour flavour, @ForAll Random random) {
    byte[] content = OqsRequestWriter.write(Requests.of(message), flavour);
    int changes = 1 + random.nextInt(4);
    for (int change = 0; change < changes; change++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt();
    }
    assertAnswered(message, content);
  }

  @Property(tries = 2000)
  void 入れ子がでたらめでも値で答える(@ForAll("nested") String document, @ForAll OqsMessage message) {
    assertAnswered(message, document.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> nested() {
    Arbitrary<String> name = Arbitraries.of(Element.values()).map(Element::xmlName);
    Arbitrary<String> leaf =
        Arbitraries.oneOf(
            Arbitraries.strings().numeric().ofMaxLength(14),
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.of(
                "&amp;",
                "&x;",
                "&#0;",
                "&#xD800;",
                "<!-- -->",
                "<![CDATA[<]]>",
                "<?p?>",
                "<a b='c'/>"));
    Arbitrary<String> tree =
        Arbitraries.lazyOf(
            () -> leaf,
            () ->
                name.flatMap(
                    n ->
                        leaf.list()
                            .ofMaxSize(4)
                            .map(children -> element(n, String.join("", children)))),
            () ->
                name.flatMap(
                    n ->
                        nested()
                            .list()
                            .ofMaxSize(2)
                            .map(children -> element(n, String.join("", children)))));
    return tree.map(
        inner ->
            element("XmlMsg", element("MessageHeader", inner) + element("MessageBody", inner)));
  }

  private static String element(String name, String inner) {
    return "<" + name + ">" + inner + "</" + name + ">";
  }

  private static void assertAnswered(OqsMessage message, byte[] content) {
    switch (OqsReader.read(message, content, LIMIT)) {
      case Understood<OqsRequest>(var request) ->
          assertThat(request.medicalInstitutionCode().value()).hasSize(10);
      case Unreadable<OqsRequest>(var code) -> assertThat(code.code()).startsWith("KYT-1");
      case Violations<OqsRequest>(_, var findings) -> assertThat(findings).isNotEmpty();
    }
    assertAnswerIsRead(message, content);
  }

  private static void assertAnswerIsRead(OqsMessage message, byte[] content) {
    OqsReading<?> reading = OqsAnswerReader.read(message, content, LIMIT);
    assertThat(reading).isNotNull();
  }
}
