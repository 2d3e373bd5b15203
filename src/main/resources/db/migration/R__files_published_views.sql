-- Views that other modules may read. Each runs with the rights of its reader (security_invoker), so that a view never
-- grants a write that its table refuses. A view uses tables of its own module only.
drop view if exists v_file;
create view v_file with (security_invoker = true) as select id, name, media_type, bytes, sha256, by, at from stored_file;
comment on view v_file is 'Stored files without their content';
