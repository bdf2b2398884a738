package jp.kyotaku.samples;

import jp.kyotaku.kernel.InstitutionCode;

/** 見本の機関 */
public record SampleInstitution(InstitutionCode code, String name) {}
