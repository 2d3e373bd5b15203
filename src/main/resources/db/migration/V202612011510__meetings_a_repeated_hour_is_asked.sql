-- Findings B3: when clocks move back, an hour occurs twice. Which one a file means is asked before it is loaded.
alter table meeting_file add column repeated_hour text check (repeated_hour in ('FIRST', 'SECOND'));
comment on column meeting_file.repeated_hour is 'Which hour is meant by times that occurred twice; null where there were none';
grant update (repeated_hour) on meeting_file to ${app-role};
