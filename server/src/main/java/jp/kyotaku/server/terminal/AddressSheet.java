package jp.kyotaku.server.terminal;

import java.net.URI;
import java.util.List;
import jp.kyotaku.paper.PrintSheet;
import jp.kyotaku.paper.Sheet;
import jp.kyotaku.server.inquiry.AddressPaper;
import jp.kyotaku.server.institutions.QrCode;
import org.springframework.stereotype.Component;

/** 患者の方に渡す案内の紙面: institution, three steps, the two-dimensional code. */
@Component
class AddressSheet implements AddressPaper {

  private static final int PIXELS_PER_MODULE = 12;
  private static final List<String> STEPS =
      List.of(
          "1　スマートフォンのカメラで二次元コードを読み取り、出てきたアドレスを開きます。",
          "2　見せてよい情報を、項目ごとに自由に選びます。",
          "3　マイナンバーカードをかざし、4桁の暗証番号をご自分で入れます。暗証番号は、職員にも教えないでください。");

  @Override
  public byte[] pdf(String institutionName, URI address) {
    var sheet =
        new Sheet(
            "マイナ在宅受付Web",
            List.of(institutionName),
            "マイナンバーカードで、保険の資格を確かめます",
            STEPS,
            List.of(
                new Sheet.Section("受付のアドレス", List.of(new Sheet.Line("URL", address.toString())))));
    return PrintSheet.pdf(sheet, QrCode.of(address).png(PIXELS_PER_MODULE));
  }
}
