package jp.kyotaku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of 7.B, byte by byte, written down here and not taken from the code. */
class CardCommandTest {

  private static final String SELECT_JPKI = "00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01";
  private static final String VERIFY_1234 = "00 20 00 80 04 31 32 33 34";
  private static final String DIGEST_INFO =
      "30 31 30 0D 06 09 60 86 48 01 65 03 04 02 01 05 00 04 20" + " 07".repeat(32);

  private final VirtualCard card = Specimen.card(new RememberedTries(3));

  @Test
  void 公的個人認証アプリを選ぶ() {
    assertThat(send(SELECT_JPKI)).isEqualTo("90 00");
  }

  @Test
  void トークンは32バイトに空白で詰めてある() {
    send(SELECT_JPKI);
    assertThat(send("00 A4 02 0C 02 00 06")).isEqualTo("90 00");

    byte[] answer = card.transmit(bytes("00 B0 00 00 20"));

    assertThat(new String(answer, 0, 32, StandardCharsets.US_ASCII))
        .isEqualTo("JPKIAPICCTOKEN" + " ".repeat(18));
    assertThat(status(answer)).isEqualTo("90 00");
  }

  @Test
  void 利用者証明用電子証明書は暗証番号なしで頭の7バイトから読める() throws GeneralSecurityException {
    byte[] der = Specimen.CERTIFICATE.getEncoded();
    send(SELECT_JPKI);
    assertThat(send("00 A4 02 0C 02 00 0A")).isEqualTo("90 00");

    assertThat(send("00 B0 00 00 07")).isEqualTo(hex(Arrays.copyOf(der, 7)) + " 90 00");
    assertThat(send("00 B0 00 07 00")).isEqualTo(hex(Arrays.copyOfRange(der, 7, 263)) + " 90 00");
    assertThat(send("00 B0 01 07 05")).isEqualTo(hex(Arrays.copyOfRange(der, 263, 268)) + " 90 00");
  }

  @Test
  void 残り回数は減らさずに聞ける() {
    selectPin();
    assertThat(send("00 20 00 80")).isEqualTo("63 C3");
    assertThat(send("00 20 00 80")).isEqualTo("63 C3");
  }

  @Test
  void 暗証番号が合えば9000() {
    selectPin();
    assertThat(send(VERIFY_1234)).isEqualTo("90 00");
  }

  @Test
  void 暗証番号のあとで鍵を選ぶと256バイトの署名が返る() throws GeneralSecurityException {
    selectPin();
    send(VERIFY_1234);
    assertThat(send("00 A4 02 0C 02 00 17")).isEqualTo("90 00");

    byte[] answer = card.transmit(bytes("80 2A 00 80 33 " + DIGEST_INFO + " 00"));

    assertThat(answer).hasSize(258);
    assertThat(status(answer)).isEqualTo("90 00");
    assertThat(decrypted(answer)).isEqualTo(DIGEST_INFO);
  }

  @Test
  void T_040_間違えるたびに残りが減り3回でロックされ正しい番号でも開かない() {
    selectPin();
    assertThat(send("00 20 00 80 04 31 31 31 31")).isEqualTo("63 C2");
    assertThat(send("00 20 00 80 04 31 31 31 31")).isEqualTo("63 C1");
    assertThat(send("00 20 00 80 04 31 31 31 31")).isEqualTo("63 C0");
    assertThat(send(VERIFY_1234)).isEqualTo("69 84");
    assertThat(send("00 20 00 80")).isEqualTo("63 C0");
  }

  @Test
  void 正しい番号を入れると残り回数は3に戻る() {
    selectPin();
    send("00 20 00 80 04 31 31 31 31");
    send("00 20 00 80 04 31 31 31 31");
    assertThat(send(VERIFY_1234)).isEqualTo("90 00");
    assertThat(send("00 20 00 80")).isEqualTo("63 C3");
  }

  @Test
  void 暗証番号の前や間違えたあとには署名しない() {
    send(SELECT_JPKI);
    assertThat(signed()).isEqualTo("69 82");
    selectFileAnd(VERIFY_1234, "00 18");
    selectFileAnd("00 20 00 80 04 31 31 31 31", "00 18");
    assertThat(signed()).isEqualTo("69 82");
  }

  @Test
  void アプリを選び直すと暗証番号の照合は忘れられる() {
    selectPin();
    send(VERIFY_1234);
    send(SELECT_JPKI);
    assertThat(signed()).isEqualTo("69 82");
  }

  @Test
  void 利用者証明用の暗証番号では署名用の鍵も証明書も開かない() {
    selectPin();
    send(VERIFY_1234);
    assertThat(selectFileAnd("80 2A 00 80 33 " + DIGEST_INFO + " 00", "00 1A")).isEqualTo("69 82");
    assertThat(selectFileAnd("00 B0 00 00 07", "00 01")).isEqualTo("69 82");
    assertThat(selectFileAnd("00 B0 00 00 01", "00 02")).isEqualTo("30 90 00");
  }

  @Test
  void 署名用のパスワードは5回までで合えば署名用の証明書が読める() {
    send(SELECT_JPKI);
    assertThat(selectFileAnd("00 20 00 80", "00 1B")).isEqualTo("63 C5");
    assertThat(send("00 20 00 80 06 41 42 43 31 32 33")).isEqualTo("90 00");
    assertThat(selectFileAnd("00 B0 00 00 01", "00 01")).isEqualTo("30 90 00");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "知らない命令, 00 CA 00 00 00, 6D 00",
    "読み取りのつもりの別の種別, 80 B0 00 00 07, 6D 00",
    "知らない種別, 0C A4 04 0C, 6E 00",
    "ほかのアプリ(券面), 00 A4 04 0C 0A D3 92 10 00 31 00 01 01 04 02, 6A 82",
    "ないファイル, 00 A4 02 0C 02 00 FF, 6A 82",
    "選択の方法違い, 00 A4 08 0C 02 00 06, 6A 86",
    "選択の応答違い, 00 A4 04 00 0A D3 92 F0 00 26 01 00 00 00 01, 6A 86",
    "照合の対象違い, 00 20 00 81 04 31 32 33 34, 6A 86",
    "署名の方法違い, 80 2A 9E 9A 01 00 00, 6A 86",
    "短縮の番号で読む, 00 B0 8A 00 07, 6A 86",
    "ファイルを選ばずに読む, 00 B0 00 00 07, 69 86",
    "ファイルを選ばずに照合する, 00 20 00 80 04 31 32 33 34, 69 86",
    "鍵を選ばずに署名する, 80 2A 00 80 01 00 00, 69 86",
    "長さが合わない, 00 20 00 80 05 31 32, 67 00",
    "短すぎる, 00 A4 04, 67 00",
    "ファイル番号が1バイト, 00 A4 02 0C 01 06, 67 00",
  })
  void 表にない命令は決まった状態で断る(String why, String command, String status) {
    send(SELECT_JPKI);
    assertThat(send(command)).as(why).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "終わりより先, 00 B0 7F 00 07, 6B 00",
    "ちょうど終わり, 00 B0 00 20 01, 6B 00",
    "終わりをまたぐ, 00 B0 00 1E 05, 20 20 62 82",
    "あるだけ, 00 B0 00 1E 00, 20 20 90 00",
    "長さを言わない, 00 B0 00 00, 67 00",
  })
  void ファイルの終わりを越えて読めない(String why, String command, String answer) {
    send(SELECT_JPKI);
    assertThat(selectFileAnd(command, "00 06")).as(why).isEqualTo(answer);
  }

  @Test
  void アプリを選ぶ前にはどのファイルもない() {
    assertThat(send("00 A4 02 0C 02 00 06")).isEqualTo("6A 82");
  }

  @Test
  void 読めないファイルの鍵と暗証番号は読めない() {
    send(SELECT_JPKI);
    assertThat(selectFileAnd("00 B0 00 00 04", "00 18")).isEqualTo("69 86");
    assertThat(selectFileAnd("00 B0 00 00 04", "00 17")).isEqualTo("69 86");
  }

  @Test
  void 長すぎる入力と空の入力には署名しない() {
    selectPin();
    send(VERIFY_1234);
    assertThat(selectFileAnd("80 2A 00 80 F6" + " 00".repeat(0xF6) + " 00", "00 17"))
        .isEqualTo("6A 80");
    assertThat(send("80 2A 00 80 00")).isEqualTo("6A 80");
    assertThat(send("80 2A 00 80 33 " + DIGEST_INFO)).isEqualTo("67 00");
  }

  private void selectPin() {
    send(SELECT_JPKI);
    send("00 A4 02 0C 02 00 18");
  }

  private String signed() {
    return selectFileAnd("80 2A 00 80 33 " + DIGEST_INFO + " 00", "00 17");
  }

  private String selectFileAnd(String command, String file) {
    assertThat(send("00 A4 02 0C 02 " + file)).isEqualTo("90 00");
    return send(command);
  }

  private String send(String command) {
    return hex(card.transmit(bytes(command)));
  }

  private static String decrypted(byte[] answer) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    cipher.init(Cipher.DECRYPT_MODE, Specimen.KEYS.getPublic());
    return hex(cipher.doFinal(answer, 0, 256));
  }

  private static String status(byte[] answer) {
    return hex(Arrays.copyOfRange(answer, answer.length - 2, answer.length));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }
}
