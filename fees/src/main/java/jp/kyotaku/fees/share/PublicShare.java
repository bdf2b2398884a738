package jp.kyotaku.fees.share;

/**
 * 一つの公費の分
 *
 * @param covered the whole cost of the lines that it takes part in: KO.6
 * @param due what of their cost came to it, after the insurer and the payers before it
 * @param paid what it pays
 * @param patient what it leaves to the patient, or to the payers after it
 */
public record PublicShare(
    PublicPayer payer, long covered, Amount due, Amount paid, Amount patient) {}
