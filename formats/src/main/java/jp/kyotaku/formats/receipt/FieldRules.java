package jp.kyotaku.formats.receipt;

import java.util.List;

/**
 * 項目の追加の決まり: what the specification says of an item beyond mode, length and table.
 *
 * @param only of the table only these codes; empty for all
 * @param not of the table all but these codes
 * @param each length in bytes of one code, where several stand in a row; 0 for a single value
 * @param distinct no code twice
 * @param alone the code that stands only by itself, or empty
 * @param least least length in bytes; 0 for none
 * @param zerosTaken whether needless zeros on the left are taken (the papers differ)
 * @param first the only code of a first claim, or empty; the others are set by the payment body
 * @param paddedLeft whether spaces on the left fill the length
 * @param badCode code of the check list for a wrong value, or empty for the general ones
 * @param multipleCode code of the check list where codes in a row are not whole, or empty
 */
public record FieldRules(
    List<String> only,
    List<String> not,
    int each,
    boolean distinct,
    String alone,
    int least,
    boolean zerosTaken,
    String first,
    boolean paddedLeft,
    String badCode,
    String multipleCode) {}
