package jp.kyotaku.formats.text;

/**
 * 運べない文字: a character that the encoding of a file does not have.
 *
 * @param position index in the text, in code points
 * @param character the character itself, for the warning
 * @param substitute what was written in its place
 */
public record Uncarried(int position, String character, String substitute) {}
