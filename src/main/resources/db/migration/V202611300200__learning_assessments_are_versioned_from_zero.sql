-- The first version of a row is 0, as Hibernate counts them.
alter table assessment drop constraint assessment_version_check;
alter table assessment add check (version >= 0);
