-- Scope reads v_activity_standing, which R__activities_published_views.sql creates after the migrations.
drop view activity_standing;
