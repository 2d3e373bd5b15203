-- The example row of a table that an office begins with is recognized and skipped.
alter table import_row drop constraint import_row_verdict_check;
alter table import_row add constraint import_row_verdict_check
  check (verdict in ('FRESH', 'KNOWN', 'DIFFERING', 'FAULTY', 'EXAMPLE'));
