-- 戻ってきたブラウザー: whose card it was sees own consents only in the browser that came back from the card app with
-- what the card's answer was given; the hash stands here until it came back
ALTER TABLE reception.session ADD COLUMN return_hash bytea;
