-- How long links in mails work that are sent from now on. A link that was sent keeps its end.
insert into office_limit (code, value, unit, usual, lowest, highest, source) values
 ('DISCLOSURE_LINK', 7, 'DAYS', 7, 1, 30, 'Rule of the product: a link that needs no password works once, and not for longer than its purpose needs.'),
 ('INVITATION_LINK', 7, 'DAYS', 7, 1, 30, 'Rule of the product: a link that needs no password works once, and not for longer than its purpose needs.'),
 ('CLAIM_LINK', 14, 'DAYS', 14, 1, 60, 'Rule of the product: a link that needs no password works once, and not for longer than its purpose needs.'),
 ('CERTIFICATE_LINK', 90, 'DAYS', 90, 1, 180, 'Rule of the product: a link that needs no password works once, and not for longer than its purpose needs.'),
 ('MESSAGE_LINK', 60, 'DAYS', 60, 1, 90, 'Rule of the product: a link that needs no password works once, and not for longer than its purpose needs.');
