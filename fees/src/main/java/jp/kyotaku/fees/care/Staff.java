package jp.kyotaku.fees.care;

import jp.kyotaku.fees.JobCode;

/**
 * 訪問した職員
 *
 * @param job her own job, never one of the codes for two persons
 * @param branchOffice 従たる事業所 where she belongs to one
 */
public record Staff(JobCode job, boolean branchOffice) {

  private static final int BRANCH = 50;

  public Staff {
    if (job.together()) {
      throw new IllegalArgumentException("a job of one person is asked for: " + job);
    }
  }

  public static Staff of(JobCode job) {
    return new Staff(job, false);
  }

  /** 職種等コード (別表20) of her first, second, or third and later visit of a day. */
  String code(int visit) {
    int code = Integer.parseInt(job.code()) + 10 * (Math.min(visit, 3) - 1);
    return Digits.two(code + (branchOffice ? BRANCH : 0));
  }
}
