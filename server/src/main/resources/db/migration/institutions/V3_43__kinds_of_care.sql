-- 往診 goes with the function for home visits (R-036), 外来診療等 with the one for online care (R-037); neither unless asked for
ALTER TABLE institutions.settings
  ADD COLUMN house_call_on boolean NOT NULL DEFAULT false,
  ADD COLUMN outpatient_on boolean NOT NULL DEFAULT false;
