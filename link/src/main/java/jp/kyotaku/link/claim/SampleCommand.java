package jp.kyotaku.link.claim;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.samples.claims.PaymentBody;
import jp.kyotaku.samples.claims.SampleClaims;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** kyotaku claim sample: 見本の国の請求ファイル */
@Command(
    name = "sample",
    description = "見本の国の、正しい請求ファイルを作ります。人もステーションも架空です。同じ数と種からは、いつも同じファイルができます。",
    mixinStandardHelpOptions = true)
final class SampleCommand extends FileCommand {

  @Parameters(paramLabel = "N", description = "レセプトの件数（1から999999）")
  private int receipts;

  @Option(names = "--seed", defaultValue = "1", description = "種（指定がなければ ${DEFAULT-VALUE}）")
  private int seed;

  @Option(
      names = "--month",
      paramLabel = "yyyy-MM",
      defaultValue = "2024-07",
      description = "訪問した年月（指定がなければ ${DEFAULT-VALUE}）")
  private YearMonth month = YearMonth.of(2024, 7);

  @Option(
      names = "--agency",
      paramLabel = "1|2",
      defaultValue = "1",
      description = "審査支払機関（1 支払基金、2 国保連合会。指定がなければ ${DEFAULT-VALUE}）")
  private String agency = "1";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "書くファイル（- は標準出力。指定がなければ今のフォルダの RECEIPTH.UKE で、すでにあれば書かない）")
  private @Nullable Path out;

  @Override
  int run() throws IOException {
    var claims = claims();
    if (out != null && out.toString().equals("-")) {
      var stream = new BufferedOutputStream(System.out);
      claims.writeTo(stream);
      stream.flush();
      return ClaimExit.CLEAN;
    }
    var target = SampleTarget.of(out, Path.of(""));
    try (var file = WholeFile.at(target, List.of())) {
      claims.writeTo(file.out());
      file.finish();
    }
    out().println("請求ファイルを書きました（" + receipts + "件、架空）: " + target);
    return ClaimExit.CLEAN;
  }

  private SampleClaims claims() {
    if (month.isBefore(SampleClaims.FIRST_MONTH)) {
      throw mistake("2024年6月より前の療養費の表はありません。--month に2024-06からの年月を指定してください。");
    }
    if (!SampleClaims.limitsKnown(month)) {
      throw mistake(
          month.getYear()
              + "年"
              + month.getMonthValue()
              + "月の高額療養費の限度額は分かっていないので、正しいレセプトを作れません。--month に2026-07までの年月を指定してください。");
    }
    try {
      return new SampleClaims(receipts, seed, body(), month);
    } catch (IllegalArgumentException impossible) {
      throw new ParameterException(
          spec().commandLine(), "件数は1から999999まで、種は0以上の数で指定してください。", impossible);
    }
  }

  private PaymentBody body() {
    return Arrays.stream(PaymentBody.values())
        .filter(body -> body.code().equals(agency))
        .findFirst()
        .orElseThrow(() -> mistake("--agency は 1（支払基金）か 2（国保連合会）です。"));
  }

  private ParameterException mistake(String sentence) {
    return new ParameterException(spec().commandLine(), sentence);
  }
}
