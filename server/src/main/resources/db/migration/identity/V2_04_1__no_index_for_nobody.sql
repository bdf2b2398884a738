-- Nothing looks challenges up by session; the index only made issuing them dearer.
DROP INDEX identity.challenge_by_session;
