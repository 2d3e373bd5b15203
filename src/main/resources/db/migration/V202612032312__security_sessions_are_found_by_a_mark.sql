-- A provider that says which of its sessions ended names the sessions here that began in it.
create index spring_session_attributes_mark on spring_session_attributes (attribute_name) where attribute_name like 'baseline.mark.%';
