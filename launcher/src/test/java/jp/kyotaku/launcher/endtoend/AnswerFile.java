package jp.kyotaku.launcher.endtoend;

import jp.kyotaku.samples.SampleInstitution;

/** 結果ファイル of one station, by its name */
record AnswerFile(SampleInstitution station, String name) {}
