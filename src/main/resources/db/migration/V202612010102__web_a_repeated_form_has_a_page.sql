-- A form whose answer was lost leads to the page it was on, never to nowhere.
update web_once set location = '/' where location is null;
alter table web_once alter location set not null;
