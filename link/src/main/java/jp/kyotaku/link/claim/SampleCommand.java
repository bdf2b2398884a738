package jp.kyotaku.link.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.samples.claims.PaymentBody;
import jp.kyotaku.samples.claims.SampleClaims;
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

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "書くファイル")
  private Path target = Path.of("");

  @Override
  int run() throws IOException {
    var claims = claims();
    try (var file = WholeFile.at(target, List.of())) {
      claims.writeTo(file.out());
      file.finish();
    }
    out().println("請求ファイルを書きました（" + receipts + "件、架空）: " + target);
    return ClaimExit.CLEAN;
  }

  private SampleClaims claims() {
    try {
      return new SampleClaims(receipts, seed, PaymentBody.HEALTH_INSURANCE_FUND, month);
    } catch (IllegalArgumentException impossible) {
      throw new ParameterException(
          spec().commandLine(), "件数は1から999999まで、種は0以上の数で指定してください。", impossible);
    }
  }
}
