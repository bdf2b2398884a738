package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.insured.Person;

/** 同意した人 (T22) */
public record ConsentedPerson(ConsentRegistration registration, Person person) {}
