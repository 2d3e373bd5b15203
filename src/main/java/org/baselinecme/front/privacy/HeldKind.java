package org.baselinecme.front.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of data held about a person, with the tables they are stored in. Each kind is kept for a reason of its own. */
enum HeldKind {
    PERSON(
            "person",
            "person_identifier",
            "consent",
            "further_email",
            "phone",
            "person_npi",
            "license",
            "board_certification",
            "person_specialty",
            "registry_difference",
            "person_entry",
            "guest",
            "identity_request",
            "address_change",
            "erasure_request",
            "legal_hold",
            "own_field_answer",
            "external_speaker"),
    ENTRIES("person_merge", "not_the_same"),
    ACCOUNT(
            "account",
            "account_invitation",
            "access_grant",
            "second_factor",
            "recovery_code",
            "passkey_holder",
            "passkey",
            "known_device",
            "remembered_device",
            "mail_link",
            "person_view",
            "provider_identity",
            "scim_user",
            "scim_member",
            "identity_connection",
            "claim_grant",
            "saved_view",
            "demo_sample_account"),
    MAIL("mail_outbox", "personal_message", "confirmation_letter", "claim_reminder"),
    DISCLOSURE(
            "disclosure",
            "disclosed_relationship",
            "disclosure_request",
            "disclosure_change_reported",
            "clearance_decision",
            "removed_relationship",
            "ai_policy_acknowledgement"),
    PLANNING("activity_contributor", "agenda_slot_faculty", "imported_session_speaker", "speaker_agreement_acceptance"),
    PARTICIPATION("registration", "registration_echo", "presence", "late_check_in", "completion", "showing"),
    ANSWERS("assessment_sitting", "attempt_rescoring", "form_answer", "bias_review"),
    CREDIT(
            "credit_claim",
            "late_claim",
            "award",
            "award_kept",
            "award_reversal",
            "certificate",
            "certificate_revision",
            "external_credit",
            "past_credit"),
    OTHER;

    private final List<String> tables;

    HeldKind(String... tables) {
        this.tables = List.of(tables);
    }

    /** The kind whose data a table holds. */
    static HeldKind of(String table) {
        return Arrays.stream(values())
                .filter(kind -> kind.tables.contains(table))
                .findFirst()
                .orElse(OTHER);
    }

    /** The end of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
