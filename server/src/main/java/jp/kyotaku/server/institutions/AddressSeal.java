package jp.kyotaku.server.institutions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;

/**
 * 医療機関別URLの封: 1 byte key id, 12 bytes nonce, AES-256-GCM of institution code and generation
 * . The key id is bound as associated data.
 */
record AddressSeal(byte keyId, SecretKey key) {

  record Contents(InstitutionCode code, int generation) {}

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int CODE_BYTES = 10;
  private static final int SEALED_BYTES = 1 + NONCE_BYTES + CODE_BYTES + 4 + TAG_BITS / 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  String seal(Contents contents) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var plain =
        ByteBuffer.allocate(CODE_BYTES + 4)
            .put(contents.code().value().getBytes(StandardCharsets.US_ASCII))
            .putInt(contents.generation());
    try {
      var wrapped =
          ByteBuffer.allocate(SEALED_BYTES)
              .put(keyId)
              .put(nonce)
              .put(cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.array()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(wrapped.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  /** Which key an address asks for; empty for what is no address. */
  static Optional<Byte> keyIdOf(String address) {
    return decoded(address).map(wrapped -> wrapped[0]);
  }

  /** Empty for everything that was not sealed with this key. */
  Optional<Contents> open(String address) {
    return decoded(address).filter(wrapped -> wrapped[0] == keyId).flatMap(this::opened);
  }

  private Optional<Contents> opened(byte[] wrapped) {
    var nonce = new byte[NONCE_BYTES];
    System.arraycopy(wrapped, 1, nonce, 0, NONCE_BYTES);
    try {
      var plain =
          ByteBuffer.wrap(
              cipher(Cipher.DECRYPT_MODE, nonce)
                  .doFinal(wrapped, 1 + NONCE_BYTES, wrapped.length - 1 - NONCE_BYTES));
      var code = new byte[CODE_BYTES];
      plain.get(code);
      int generation = plain.getInt();
      return switch (InstitutionCode.read(new String(code, StandardCharsets.US_ASCII))) {
        case Reading.Good<InstitutionCode>(var read) -> Optional.of(new Contents(read, generation));
        case Reading.Bad<InstitutionCode> _ -> Optional.empty();
      };
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  private static Optional<byte[]> decoded(String address) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(address))
          .filter(wrapped -> wrapped.length == SEALED_BYTES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {keyId});
    return cipher;
  }
}
