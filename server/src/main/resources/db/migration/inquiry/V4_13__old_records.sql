-- 保存期間: what is over is found by its day
CREATE INDEX planned_visit_of_day ON inquiry.planned_visit (day);
CREATE INDEX visit_check_day ON inquiry.visit_check (day);
CREATE INDEX fallback_recorded ON inquiry.fallback (recorded_at);
CREATE INDEX booking_day ON reception.booking (booked_for);
