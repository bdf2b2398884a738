package jp.kyotaku.fees;

/**
 * 加算項目: an add-on that a base item may take.
 *
 * @param code the add-on
 * @param choice 加算識別: of those with the same number under one base item, only one may be billed
 */
public record AddOn(FeeCode code, String choice) {}
