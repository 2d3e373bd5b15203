-- Lists of outside bodies are rows, never code: they change without a release, and each says where it comes from.
create table reference_row (
  list text not null,
  code text not null,
  label text not null,
  position int not null,
  attributes jsonb not null default '{}',
  valid_from date,
  valid_to date,
  source text not null,
  verified_on date,
  primary key (list, code)
);
comment on column reference_row.verified_on is 'null: nobody has checked this wording with its owner yet';

insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('evidence_source', 'QI_DATA', 'Quality or performance data', 1, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'EHR', 'Chart audit or health-record data', 2, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'SAFETY', 'Safety report, root-cause analysis, claims', 3, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'EVALUATION_PRIOR', 'Evaluation or outcomes of a past activity', 4, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'SELF_ASSESSMENT', 'Learner self-assessment results', 5, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'PATIENT', 'Patient experience or complaints', 6, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'CASE', 'Case and referral patterns', 7, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'PEER_REVIEW', 'Credentialing or peer review', 8, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'PUBLIC_HEALTH', 'Public health or community data', 9, '{"strength":"STRONG"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'LITERATURE', 'Peer-reviewed literature', 10, '{"strength":"IDEAL"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'GUIDELINE', 'New or changed guideline or technology', 11, '{"strength":"IDEAL"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'REGULATORY', 'Law, licensure or regulator''s mandate', 12, '{"strength":"IDEAL"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'BOARD', 'Certifying board''s content outline or results', 13, '{"strength":"IDEAL"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'EXPERT', 'Expert or planning-committee opinion', 14, '{"strength":"WEAK"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'SURVEY', 'Learner survey or request', 15, '{"strength":"WEAK"}', 'Baseline''s own list, after common practice of accredited providers', null),
 ('evidence_source', 'INSTITUTION', 'Institution''s strategic plan', 16, '{"strength":"WEAK"}', 'Baseline''s own list, after common practice of accredited providers', null);

insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('activity_format', 'LIVE_COURSE', 'Live course', 1, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'RSS', 'Regularly scheduled series', 2, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'ENDURING', 'Enduring material', 3, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'JOURNAL', 'Journal-based CME', 4, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'MANUSCRIPT_REVIEW', 'Manuscript review', 5, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'TEST_ITEM_WRITING', 'Test-item writing', 6, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'COMMITTEE_LEARNING', 'Committee learning', 7, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'PERFORMANCE_IMPROVEMENT', 'Performance improvement', 8, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'INTERNET_SEARCH', 'Internet searching and learning', 9, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'LEARNING_FROM_TEACHING', 'Learning from teaching', 10, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null),
 ('activity_format', 'OTHER_BLENDED', 'Other or blended learning', 11, '{}', 'ACCME, activity types of the Program and Activity Reporting System', null);

insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('competency', 'ABMS_PATIENT_CARE', 'Patient Care and Procedural Skills', 1, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'ABMS_MEDICAL_KNOWLEDGE', 'Medical Knowledge', 2, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'ABMS_PRACTICE_BASED_LEARNING', 'Practice-based Learning and Improvement', 3, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'ABMS_COMMUNICATION', 'Interpersonal and Communication Skills', 4, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'ABMS_PROFESSIONALISM', 'Professionalism', 5, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'ABMS_SYSTEMS_BASED_PRACTICE', 'Systems-based Practice', 6, '{"framework":"ABMS/ACGME"}', 'ABMS/ACGME core competencies', null),
 ('competency', 'IOM_PATIENT_CENTERED', 'Provide patient-centered care', 7, '{"framework":"Institute of Medicine"}', 'Institute of Medicine core competencies', null),
 ('competency', 'IOM_TEAMS', 'Work in interdisciplinary teams', 8, '{"framework":"Institute of Medicine"}', 'Institute of Medicine core competencies', null),
 ('competency', 'IOM_EVIDENCE', 'Employ evidence-based practice', 9, '{"framework":"Institute of Medicine"}', 'Institute of Medicine core competencies', null),
 ('competency', 'IOM_QUALITY', 'Apply quality improvement', 10, '{"framework":"Institute of Medicine"}', 'Institute of Medicine core competencies', null),
 ('competency', 'IOM_INFORMATICS', 'Utilize informatics', 11, '{"framework":"Institute of Medicine"}', 'Institute of Medicine core competencies', null),
 ('competency', 'IPEC_VALUES', 'Values/Ethics for Interprofessional Practice', 12, '{"framework":"IPEC"}', 'IPEC core competencies, 2016', null),
 ('competency', 'IPEC_ROLES', 'Roles/Responsibilities', 13, '{"framework":"IPEC"}', 'IPEC core competencies, 2016', null),
 ('competency', 'IPEC_COMMUNICATION', 'Interprofessional Communication', 14, '{"framework":"IPEC"}', 'IPEC core competencies, 2016', null),
 ('competency', 'IPEC_TEAMWORK', 'Teams and Teamwork', 15, '{"framework":"IPEC"}', 'IPEC core competencies, 2016', null),
 ('competency', 'OTHER', 'Competencies other than those listed', 16, '{"framework":"Other"}', 'ACCME, structured abstract', null);

insert into reference_row (list, code, label, position, attributes, source, verified_on) values
 ('profession', 'PHYSICIAN', 'Physician', 1, '{}', 'Baseline''s own list', null),
 ('profession', 'RESIDENT_PHYSICIAN', 'Resident physician', 2, '{}', 'Baseline''s own list', null),
 ('profession', 'NURSE', 'Nurse', 3, '{}', 'Baseline''s own list', null),
 ('profession', 'NURSE_PRACTITIONER', 'Nurse practitioner', 4, '{}', 'Baseline''s own list', null),
 ('profession', 'PA', 'PA', 5, '{}', 'Baseline''s own list', null),
 ('profession', 'PHARMACIST', 'Pharmacist', 6, '{}', 'Baseline''s own list', null),
 ('profession', 'PHARMACY_TECHNICIAN', 'Pharmacy technician', 7, '{}', 'Baseline''s own list', null),
 ('profession', 'PSYCHOLOGIST', 'Psychologist', 8, '{}', 'Baseline''s own list', null),
 ('profession', 'OPTOMETRIST', 'Optometrist', 9, '{}', 'Baseline''s own list', null),
 ('profession', 'SOCIAL_WORKER', 'Social worker', 10, '{}', 'Baseline''s own list', null),
 ('profession', 'DENTIST', 'Dentist', 11, '{}', 'Baseline''s own list', null),
 ('profession', 'ALLIED_DENTAL', 'Allied dental staff', 12, '{}', 'Baseline''s own list', null),
 ('profession', 'DIETITIAN', 'Dietitian', 13, '{}', 'Baseline''s own list', null),
 ('profession', 'DIETETIC_TECHNICIAN', 'Dietetic technician', 14, '{}', 'Baseline''s own list', null),
 ('profession', 'ATHLETIC_TRAINER', 'Athletic trainer', 15, '{}', 'Baseline''s own list', null),
 ('profession', 'STUDENT', 'Student of a health profession', 16, '{}', 'Baseline''s own list', null),
 ('profession', 'OTHER', 'Other profession', 17, '{}', 'Baseline''s own list', null);
