-- A list sorted by the names of people reads them in order, and stops when a page is full: from the entry that counts to all its entries.
create index person_counts_as on person (coalesce(joined_into, id));

-- The next slot of an activity is the first entry of this index.
create index agenda_slot_next on agenda_slot (activity, begins) where dropped_at is null;
