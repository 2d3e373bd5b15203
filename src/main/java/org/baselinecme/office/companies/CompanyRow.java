package org.baselinecme.office.companies;

/**
 * A company in the register's list.
 *
 * @param aliases other names, separated by commas
 * @param relationships how many people name it in their current disclosure
 */
record CompanyRow(
        CompanyId id,
        String name,
        CompanyKind kind,
        Ownership ownership,
        String rationale,
        String aliases,
        int relationships) {}
