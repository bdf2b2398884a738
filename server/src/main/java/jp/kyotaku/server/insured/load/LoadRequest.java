package jp.kyotaku.server.insured.load;

/**
 * 読み込みの依頼
 *
 * @param fileName with the content's hash it tells a repeat
 * @param acceptGood whether the good rows of a file with bad ones are taken
 */
public record LoadRequest(Sender sender, String fileName, boolean acceptGood) {}
