package jp.kyotaku.card;

import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * 命令の記録: every command and status, for whoever looks for a fault. PINs are masked, answers are told
 * by their length only (7.B).
 */
public record TracedCard(Card card, Consumer<String> trace) implements Card {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int INSTRUCTION = 1;
  private static final int BEFORE_DATA = 5;

  @Override
  public byte[] transmit(byte[] command) {
    byte[] answer = card.transmit(command);
    int data = answer.length - 2;
    trace.accept(
        shown(command) + " -> " + data + " bytes, " + HEX.formatHex(answer, data, data + 2));
    return answer;
  }

  private static String shown(byte[] command) {
    boolean carriesPin =
        command.length > BEFORE_DATA && (command[INSTRUCTION] & 0xFF) == Command.VERIFY;
    return carriesPin
        ? HEX.formatHex(command, 0, BEFORE_DATA) + " **".repeat(command.length - BEFORE_DATA)
        : HEX.formatHex(command);
  }
}
