package jp.kyotaku.server.reception.web;

import java.util.Base64;
import java.util.OptionalInt;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.reception.CardAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * カードアプリからの電文: signature and certificate, the certificate alone where it was read without PIN, or
 * an outcome. Nothing else may stand in it.
 */
record CardMessage(
    @Nullable UUID challengeId,
    @Nullable String signature,
    @Nullable String certificate,
    CardAnswer.@Nullable Outcome outcome,
    @Nullable Integer triesLeft) {

  static final int LARGEST = 64 * 1024;

  private static final int MOST_TRIES = 3;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  /** 読めた電文 */
  record Answered(UUID challengeId, CardAnswer answer) {}

  static Reading<Answered> read(byte[] json) {
    if (json.length > LARGEST) {
      return new Reading.Bad<>(ErrorCode.CARD_ANSWER_TOO_LARGE);
    }
    try {
      return JSON.readValue(json, CardMessage.class).reading();
    } catch (JacksonException e) {
      return new Reading.Bad<>(ErrorCode.CARD_ANSWER_UNREADABLE);
    }
  }

  private Reading<Answered> reading() {
    return challengeId == null || contradictory()
        ? new Reading.Bad<>(ErrorCode.CARD_ANSWER_UNREADABLE)
        : new Reading.Good<>(new Answered(challengeId, answer()));
  }

  private boolean contradictory() {
    boolean both = outcome != null && (signature != null || certificate != null);
    boolean impossible = triesLeft != null && (triesLeft < 0 || triesLeft > MOST_TRIES);
    return both || impossible;
  }

  private CardAnswer answer() {
    if (outcome != null) {
      return new CardAnswer.NotSigned(
          outcome, triesLeft == null ? OptionalInt.empty() : OptionalInt.of(triesLeft));
    }
    return certificate == null ? new CardAnswer.Malformed() : shown(signature, certificate);
  }

  /** Without a signature it can only have been read. */
  private static CardAnswer shown(@Nullable String signature, String certificate) {
    try {
      var base64 = Base64.getDecoder();
      byte[] der = base64.decode(certificate);
      return signature == null
          ? new CardAnswer.CertificateRead(der)
          : new CardAnswer.Signed(base64.decode(signature), der);
    } catch (IllegalArgumentException e) {
      return new CardAnswer.Malformed();
    }
  }

  @Override
  public String toString() {
    return "CardMessage[***]";
  }
}
