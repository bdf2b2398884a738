package jp.kyotaku.link;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 使い方の誤りを言葉で */
final class UsageMistake implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    var command = mistake.getCommandLine();
    var err = command.getErr();
    err.println(sentence(mistake));
    command.usage(err);
    return ExitCodes.USAGE;
  }

  private static String sentence(ParameterException mistake) {
    return switch (mistake) {
      case MissingParameterException missing -> "指定が足りません: " + names(missing);
      case UnmatchedArgumentException unknown ->
          "知らない指定です: " + String.join(" ", unknown.getUnmatched());
      default ->
          mistake.getCause() instanceof TypeConversionException
              ? "指定の形が違います。" + mistake.getMessage()
              : String.valueOf(mistake.getMessage());
    };
  }

  private static String names(MissingParameterException missing) {
    return missing.getMissing().stream()
        .map(
            argument ->
                argument instanceof OptionSpec option
                    ? option.longestName()
                    : argument.paramLabel())
        .collect(Collectors.joining(" "));
  }
}
