package jp.kyotaku.formats.oqs;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 受付の知らせ (3.2): the file that a station finds in {@code face} after somebody registered. It has the
 * shape of what a face reader brings, and a mark by which it is known as ours.
 *
 * @param reception of which it tells; gives the file its name, so that one reception has one file
 */
public record FaceFile(UUID reception, InstitutionCode institution, LocalDateTime writtenAt) {

  /** How our identifiers begin; those of face readers are random. */
  private static final String MARK = "KYOTAKU";

  private static final int KEY_LENGTH = 20;

  /** The mark and no letter more; five bytes of the reception's id follow it. */
  private static final byte[] MARKED = Base64.getDecoder().decode(MARK + "A");

  /** OQSsiquc01res_face_ + institution and 20 letters or digits + _ + time + .xml */
  public String name() {
    String key = reception.toString().replace("-", "").substring(0, KEY_LENGTH);
    return "%sres_face_%s%s_%s.xml"
        .formatted(
            OqsMessage.SIQUC01.prefix(),
            institution.value(),
            key.toUpperCase(Locale.ROOT),
            Written.dateTime(writtenAt));
  }

  /** 任意のファイル識別子: 16 characters of base64 that end in =, as face readers have them. */
  public String identifier() {
    var bytes = ByteBuffer.allocate(MARKED.length + 5).put(MARKED);
    bytes.put(ByteBuffer.allocate(8).putLong(reception.getMostSignificantBits()).array(), 0, 5);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Whether a face file with this identifier is ours, not a face reader's. */
  public static boolean isOurs(String identifier) {
    return identifier.length() == 16 && identifier.startsWith(MARK) && identifier.endsWith("=");
  }
}
