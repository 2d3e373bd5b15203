-- The agenda asks module designation how much credit is designated, by its service instead of a view.
drop view designated_ceiling;
