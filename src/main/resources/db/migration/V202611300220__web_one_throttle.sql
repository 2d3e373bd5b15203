-- Every limit counts its attempts in one table. Attempts to sign in keep counting; those to verify a certificate lie within
-- a quarter of an hour and begin anew.
alter table sign_in_attempt rename to throttle_attempt;
alter index sign_in_attempt_pkey rename to throttle_attempt_pkey;
alter index sign_in_attempt_who rename to throttle_attempt_who;
create index throttle_attempt_at on throttle_attempt (at);
comment on table throttle_attempt is 'Attempts within the last hour that a limit counts';
comment on column throttle_attempt.who is 'Digest of the limit and of who or what was tried, never in clear';
revoke update, truncate on throttle_attempt from ${app-role};
drop table verify_attempt;
