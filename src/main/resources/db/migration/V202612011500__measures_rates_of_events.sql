-- Events that can happen more than once to the same patient, such as infections or falls, are counted per exposure, and shown per
-- 1,000, per 10,000 or per 100,000 of it.
alter table outcome_measure drop constraint outcome_measure_kind_check;
alter table outcome_measure add constraint outcome_measure_kind_check check (kind in ('PROPORTION', 'RATE', 'MEAN'));
alter table outcome_measure drop constraint outcome_measure_scale_check;
alter table outcome_measure add constraint outcome_measure_scale_check
  check (scale in ('HUNDRED', 'THOUSAND', 'TEN_THOUSAND', 'HUNDRED_THOUSAND'));
comment on column outcome_measure.scale is 'Whether a proportion or a rate is shown per 100, per 1,000, per 10,000 or per 100,000';

alter table outcome_observation add column exposure double precision;
comment on column outcome_observation.exposure is 'What the events of a rate were counted in, such as patient-days; its events are the numerator';
alter table outcome_observation drop constraint outcome_observation_check1;
alter table outcome_observation add constraint outcome_observation_figures check (
  (denominator > 0 and numerator between 0 and denominator and num_nulls(exposure, n, mean, sd) = 4)
  or (numerator >= 0 and exposure > 0 and num_nulls(denominator, n, mean, sd) = 4)
  or (n > 0 and mean is not null and sd >= 0 and num_nulls(numerator, denominator, exposure) = 3));
