-- New rows of a trigram index wait in a list that each search reads from its beginning; after an import of thousands every
-- search was slow until the next vacuum. Rows are entered at once: a write costs a little more, a search never does.
alter index person_found_by set (fastupdate = off);
alter index activity_found_by set (fastupdate = off);
alter index company_found_by set (fastupdate = off);
alter index agenda_slot_found_by set (fastupdate = off);
