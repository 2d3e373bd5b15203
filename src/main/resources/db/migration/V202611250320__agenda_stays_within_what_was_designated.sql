-- The most an agenda may give once credit is designated (R29), for the room above that of designation.
create view designated_ceiling as select activity, min(quarters) as quarters from designation group by activity;
comment on view designated_ceiling is 'What was designated, in quarter credits; never raised afterwards (AMA PRA)';
