-- Who counts as a physician where credit is for physicians only (AMA PRA; R31): a reviewed table of spellings, compared
-- whole. Without dots and in capitals; letters that stand alone are read together (M D is MD). NEUTRAL says nothing about it.
create table degree_spelling (
  spelling text primary key check (spelling = upper(spelling) and spelling !~ '[.[:space:]]'),
  physician text not null check (physician in ('YES', 'NO', 'NEUTRAL')),
  source text not null default 'Reviewed against the credentials of a national register of clinicians',
  verified_on date
);
insert into degree_spelling (spelling, physician) values
 ('BMBCH', 'YES'), ('BMBS', 'YES'), ('DO', 'YES'), ('MBBCH', 'YES'), ('MBBCHIR', 'YES'), ('MBBS', 'YES'), ('MBCHB', 'YES'), ('MBCHIR', 'YES'),
 ('MD', 'YES'), ('MDCM', 'YES'), ('AA', 'NO'), ('ACNP', 'NO'), ('ACNS', 'NO'), ('AGACNP-BC', 'NO'), ('ANP', 'NO'), ('ANPC', 'NO'),
 ('APN', 'NO'), ('APNP', 'NO'), ('APRN', 'NO'), ('APRN-BC', 'NO'), ('APRN-C', 'NO'), ('ARNP', 'NO'), ('ARNP-C', 'NO'), ('ASSISTANT', 'NO'),
 ('ATC', 'NO'), ('ATR', 'NO'), ('AUD', 'NO'), ('AUDIOLOGIST', 'NO'), ('BPHARM', 'NO'), ('BSN', 'NO'), ('CA', 'NO'), ('CANP', 'NO'),
 ('CCC-A', 'NO'), ('CFNP', 'NO'), ('CHT', 'NO'), ('CNM', 'NO'), ('CNP', 'NO'), ('CNS', 'NO'), ('CPHT', 'NO'), ('CRNA', 'NO'),
 ('CRNA-P', 'NO'), ('CRNP', 'NO'), ('CSW', 'NO'), ('CWS', 'NO'), ('DC', 'NO'), ('DC07191951', 'NO'), ('DDS', 'NO'), ('DIPMPT', 'NO'),
 ('DMD', 'NO'), ('DNAP', 'NO'), ('DNP', 'NO'), ('DPM', 'NO'), ('DPT', 'NO'), ('FISICA', 'NO'), ('FNP', 'NO'), ('FNP-BC', 'NO'),
 ('FNP-C', 'NO'), ('FNPC', 'NO'), ('LA', 'NO'), ('LCSW', 'NO'), ('LCSW-C', 'NO'), ('LD', 'NO'), ('LICSW', 'NO'), ('LIMHP', 'NO'),
 ('LMFT', 'NO'), ('LMHC', 'NO'), ('LMT', 'NO'), ('LP', 'NO'), ('LPC', 'NO'), ('LPN', 'NO'), ('LPT', 'NO'), ('LVN', 'NO'),
 ('MPT', 'NO'), ('MSN', 'NO'), ('MSPT', 'NO'), ('MSW', 'NO'), ('NDTR', 'NO'), ('NP', 'NO'), ('NP-C', 'NO'), ('NPC', 'NO'),
 ('NURSE', 'NO'), ('OCS', 'NO'), ('OD', 'NO'), ('OT', 'NO'), ('OTR', 'NO'), ('OTRL', 'NO'), ('PA', 'NO'), ('PA-C', 'NO'),
 ('PAC', 'NO'), ('PHARMD', 'NO'), ('PHYSICAL', 'NO'), ('PMHNP', 'NO'), ('PMHNP-BC', 'NO'), ('PNP', 'NO'), ('PRACTITIONER', 'NO'), ('PSYD', 'NO'),
 ('PT', 'NO'), ('R-PAC', 'NO'), ('RD', 'NO'), ('RDH', 'NO'), ('RDN', 'NO'), ('RN', 'NO'), ('RNNP', 'NO'), ('RPA-C', 'NO'),
 ('RPH', 'NO'), ('RPT', 'NO'), ('RRT', 'NO'), ('TERAPIA', 'NO'), ('THERAPIST', 'NO'), ('WHNP', 'NO'), ('A', 'NEUTRAL'), ('AAHIVS', 'NEUTRAL'),
 ('AD', 'NEUTRAL'), ('AOCN', 'NEUTRAL'), ('BA', 'NEUTRAL'), ('BC', 'NEUTRAL'), ('BCD', 'NEUTRAL'), ('BS', 'NEUTRAL'), ('BSC', 'NEUTRAL'), ('C', 'NEUTRAL'),
 ('CCC', 'NEUTRAL'), ('CCRN', 'NEUTRAL'), ('CCSP', 'NEUTRAL'), ('CEAP', 'NEUTRAL'), ('CHCP', 'NEUTRAL'), ('CS', 'NEUTRAL'), ('CSCS', 'NEUTRAL'), ('DACBSP', 'NEUTRAL'),
 ('DACNB', 'NEUTRAL'), ('DR', 'NEUTRAL'), ('DRA', 'NEUTRAL'), ('DRPH', 'NEUTRAL'), ('DSC', 'NEUTRAL'), ('EDS', 'NEUTRAL'), ('FAA', 'NEUTRAL'), ('FAAA', 'NEUTRAL'),
 ('FAAN', 'NEUTRAL'), ('FAAP', 'NEUTRAL'), ('FACC', 'NEUTRAL'), ('FACFN', 'NEUTRAL'), ('FACO', 'NEUTRAL'), ('FACP', 'NEUTRAL'), ('FACS', 'NEUTRAL'), ('II', 'NEUTRAL'),
 ('III', 'NEUTRAL'), ('JR', 'NEUTRAL'), ('L', 'NEUTRAL'), ('MA', 'NEUTRAL'), ('MBA', 'NEUTRAL'), ('MED', 'NEUTRAL'), ('MHA', 'NEUTRAL'), ('MN', 'NEUTRAL'),
 ('MPH', 'NEUTRAL'), ('MS', 'NEUTRAL'), ('MSC', 'NEUTRAL'), ('MSED', 'NEUTRAL'), ('MTC', 'NEUTRAL'), ('NCC', 'NEUTRAL'), ('PHD', 'NEUTRAL'), ('PHYSICIAN', 'NEUTRAL'),
 ('SAP', 'NEUTRAL'), ('SCS', 'NEUTRAL'), ('SR', 'NEUTRAL');
revoke insert, update, delete, truncate on degree_spelling from ${app-role};
