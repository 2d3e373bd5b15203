-- findings C: a change can be shown and still not be called an improvement or a worsening: it is too small to matter, or
-- something else than the activity explains it.
alter table outcome_claim drop constraint outcome_claim_verdict_check;
alter table outcome_claim add constraint outcome_claim_verdict_check
  check (verdict in ('IMPROVED', 'NO_CHANGE_SHOWN', 'TOO_SMALL', 'INCONCLUSIVE', 'WRONG_WAY'));
