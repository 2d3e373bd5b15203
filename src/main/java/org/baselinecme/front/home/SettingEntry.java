package org.baselinecme.front.home;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Duty;

/** Every page of settings, with the audit events that change it: the newest says when and by whom. */
enum SettingEntry {
    DEPARTMENTS(
            SettingGroup.OFFICE,
            "/settings/departments",
            Duty.SET_UP_OFFICE,
            "DepartmentOpened",
            "DepartmentRenamed",
            "DepartmentClosed",
            "DepartmentReopened"),
    BRANDING(SettingGroup.OFFICE, "/settings/branding", Duty.SET_UP_OFFICE, "BrandingChanged"),
    PROVIDER(SettingGroup.OFFICE, "/settings/provider", Duty.SET_UP_OFFICE, "ProviderNamed", "AccreditationChanged"),
    SIGNATORY(SettingGroup.OFFICE, "/settings/signatory", Duty.SET_UP_OFFICE, "SignatoryChanged"),
    CREDIT_SYSTEMS(
            SettingGroup.ACCREDITATION,
            "/settings/credit-systems",
            Duty.EDIT_REFERENCE_LISTS,
            "CreditSystemAdded",
            "CreditSystemChanged"),
    STATEMENTS(
            SettingGroup.ACCREDITATION,
            "/settings/credit-systems#statements",
            Duty.EDIT_REFERENCE_LISTS,
            "StatementWorded",
            "StatementConfirmed"),
    LISTS(SettingGroup.ACCREDITATION, "/settings/lists", Duty.EDIT_REFERENCE_LISTS, "ReferenceReworded"),
    FIELDS(
            SettingGroup.RULES,
            "/settings/fields",
            Duty.SET_UP_OFFICE,
            "OwnFieldDefined",
            "OwnFieldChanged",
            "OwnFieldRetired",
            "OwnFieldRestored"),
    AGREEMENT(SettingGroup.RULES, "/settings/speaker-agreement", Duty.SET_UP_OFFICE, "SpeakerAgreementChanged"),
    AI_POLICY(SettingGroup.RULES, "/settings/ai-policy", Duty.SET_UP_OFFICE, "AiPolicyFiled"),
    LIMITS(SettingGroup.RULES, "/settings/limits", Duty.SET_UP_OFFICE, "LimitChanged"),
    ATTENDANCE(SettingGroup.RULES, "/settings/attendance", Duty.SET_UP_OFFICE, "CodeWindowSet"),
    OUTCOMES(SettingGroup.RULES, "/settings/outcomes", Duty.EDIT_REFERENCE_LISTS, "OutcomeDefaultChanged"),
    ACCOUNTS(
            SettingGroup.PEOPLE,
            "/accounts",
            Duty.OPEN_ACCOUNTS,
            "AccountOpened",
            "AccountClosed",
            "AccountReopened",
            "PersonInvited"),
    ROLES(SettingGroup.PEOPLE, "/roles", Duty.OPEN_ACCOUNTS, "RoleDefined", "RoleChanged", "RoleRetired"),
    DEPUTIES(SettingGroup.PEOPLE, "/deputies", Duty.OPEN_ACCOUNTS, "DeputyNamed", "DeputyEnded"),
    PROVIDERS(
            SettingGroup.PEOPLE,
            "/providers",
            Duty.OPEN_ACCOUNTS,
            "ProviderSettingChanged",
            "ClaimRuleAdded",
            "ClaimRuleRemoved"),
    PROVISIONING(SettingGroup.PEOPLE, "/provisioning", Duty.OPEN_ACCOUNTS, "ScimTokenMade", "ScimTokenRevoked"),
    CONSENTS(SettingGroup.PEOPLE, "/settings/consents", Duty.SET_UP_OFFICE, "ConsentReworded"),
    MAIL(SettingGroup.MAIL, "/settings/mail", Duty.SET_UP_OFFICE),
    RETENTION(SettingGroup.DATA, "/settings/retention", Duty.SET_UP_OFFICE, "RetentionChanged"),
    LEFTOVERS(SettingGroup.DATA, "/settings/leftovers", Duty.SET_UP_OFFICE, "PastDataRemoved"),
    ERASURES(SettingGroup.DATA, "/settings/erasures", Duty.SET_UP_OFFICE, "ErasureAsked", "ErasureDecided"),
    IMPORTS(SettingGroup.DATA, "/imports", Duty.IMPORT_RECORDS, "ImportApplied", "ImportUndone"),
    NPPES(SettingGroup.DATA, "/nppes", Duty.IMPORT_RECORDS, "NppesFileCompared", "RegistryDifferenceDecided"),
    JOBS(SettingGroup.DATA, "/jobs", Duty.SET_UP_OFFICE, "JobStarted");

    private final SettingGroup group;
    private final String path;
    private final Duty duty;
    private final List<String> events;

    SettingEntry(SettingGroup group, String path, Duty duty, String... events) {
        this.group = group;
        this.path = path;
        this.duty = duty;
        this.events = List.of(events);
    }

    SettingGroup group() {
        return group;
    }

    String path() {
        return path;
    }

    Duty duty() {
        return duty;
    }

    /** Names of the audit events that change it. */
    List<String> events() {
        return events;
    }

    /** The end of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
