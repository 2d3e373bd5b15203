-- What the demo says of its people stands in a table of the demo.
alter table account drop column demo_duty;
