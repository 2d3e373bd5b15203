-- The standing of an activity is read by the module that owns activities.
drop view activity_standing;
