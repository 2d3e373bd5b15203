-- What is uploaded is compressed already; uncompressed storage lets a piece be read without the rest.
alter table stored_file alter column content set storage external;
