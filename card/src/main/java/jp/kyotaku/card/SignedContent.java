package jp.kyotaku.card;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;

/**
 * 署名の対象: what a card signs for one reception. Every field is bound, so that a signature for other
 * choices, another institution, another session or another purpose cannot pass.
 */
public record SignedContent(String nonce, String institutionCode, String session, Subject subject) {

  /** 何のための署名か: each begins with a line of its own. */
  public sealed interface Subject {

    /**
     * 同意の登録
     *
     * @param bookedFor 診療予約日, where the consent belongs to a booking
     */
    record Registration(
        CareCategory category, Optional<LocalDate> bookedFor, ConsentChoices choices)
        implements Subject {}

    /** 同意照会 */
    record LookUp() implements Subject {}

    /** すべての同意の取消し */
    record Withdrawal() implements Subject {}
  }

  public SignedContent {
    requireOneLine(nonce);
    requireOneLine(institutionCode);
    requireOneLine(session);
  }

  /** 同意の登録, without a booking. */
  public SignedContent(
      String nonce,
      String institutionCode,
      String session,
      CareCategory category,
      ConsentChoices choices) {
    this(
        nonce,
        institutionCode,
        session,
        new Subject.Registration(category, Optional.empty(), choices));
  }

  /** The exact bytes; both sides build them on their own. */
  public byte[] canonicalBytes() {
    String lines =
        switch (subject) {
          case Subject.Registration registration ->
              heading("KYOTAKU-CONSENT-1") + lines(registration);
          case Subject.LookUp _ -> heading("KYOTAKU-LOOK-UP-1");
          case Subject.Withdrawal _ -> heading("KYOTAKU-WITHDRAWAL-1");
        };
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private String heading(String purpose) {
    return (purpose + "\n")
        + ("nonce=" + nonce + "\n")
        + ("institution=" + institutionCode + "\n")
        + ("session=" + session + "\n");
  }

  private static String lines(Subject.Registration registration) {
    return ("category=" + registration.category().name() + "\n")
        + registration.bookedFor().map(day -> "booked=" + day + "\n").orElse("")
        + Arrays.stream(ConsentItem.values())
            .map(item -> line(item, registration.choices()))
            .collect(Collectors.joining());
  }

  private static String line(ConsentItem item, ConsentChoices choices) {
    return item.name() + "=" + (choices.grants(item) ? 1 : 0) + "\n";
  }

  /** A line feed in a field could shift one field's text into the next. */
  private static void requireOneLine(String field) {
    if (!field.matches("[\\x21-\\x7E]+")) {
      throw new IllegalArgumentException("a signed field is visible ASCII, without blanks");
    }
  }
}
