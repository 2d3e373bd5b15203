-- More limits: the usual pass mark, when the board reminds, checks of reference data, remembered devices.
insert into office_limit (code, value, unit, usual, lowest, highest, source) values
 ('PASS_MARK', 70, 'PERCENT', 70, 1, 100, 'AMA Physician’s Recognition Award (PRA) credit system: the provider sets a minimum performance level. 70 to 80 percent is common.'),
 ('FACULTY_NOTICE', 30, 'DAYS', 30, 0, 365, 'Set by the provider. No accrediting organization sets a number.'),
 ('CONTENT_NOTICE', 30, 'DAYS', 30, 0, 365, 'ACCME Standards for Integrity and Independence, Standard 1: content is valid before it is presented. The provider sets when it reminds.'),
 ('CONTENT_BLOCKING', 3, 'DAYS', 3, 0, 365, 'ACCME Standards for Integrity and Independence, Standard 1: content is valid before it is presented. The provider sets when it reminds.'),
 ('DESIGNATION_BLOCKING', 14, 'DAYS', 14, 0, 365, 'AMA Physician’s Recognition Award (PRA) credit system: credit is designated before the activity. The provider sets when it reminds.'),
 ('LICENSE_NOTICE', 60, 'DAYS', 60, 0, 365, 'Set by the provider. Boards renew licenses on their own dates.'),
 ('REFERENCE_CHECK', 12, 'MONTHS', 12, 1, 12, 'Rule of the product: wordings of outside organizations are compared with their source at least once a year.'),
 ('REMEMBERED_DEVICE', 90, 'DAYS', 90, 1, 90, 'Rule of the product: a device is remembered for 90 days at most, for checking in, claiming and evaluating only.');
