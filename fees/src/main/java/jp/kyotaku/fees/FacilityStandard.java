package jp.kyotaku.fees;

/**
 * 施設基準: a notification that the station must have made before it bills the item.
 *
 * @param group 施設基準グループ of the item
 * @param code 施設基準コード without leading zeros, such as 1607
 * @param choice 施設基準識別: of those with another number in the group, one is enough
 */
public record FacilityStandard(String group, String code, String choice) {}
