package org.baselinecme.platform.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person may do. Services require duties; roles are how people receive them ({@link Role}). */
public enum Duty {
    /** Read activities in scope: stage, needs assessment and history. */
    SEE_ACTIVITIES,
    /** See the board: what each upcoming activity in scope still needs, and who owns each task. */
    SEE_BOARD,
    /** Propose an activity. */
    PROPOSE_ACTIVITY,
    /** Edit a needs assessment that is a draft or was returned. */
    WRITE_NEEDS,
    /** Submit one's own needs assessment. */
    SUBMIT_NEEDS,
    /** Comment on, return, accept or decline a needs assessment of someone else. */
    DECIDE_NEEDS,
    /** Allow an exception for an activity designed to change knowledge only (R24). */
    ALLOW_KNOWLEDGE_ONLY,
    /** Start planning after the needs are approved (R23). */
    START_PLANNING,
    /** Manage the roster of people in control of an activity's content. */
    KEEP_ROSTER,
    /** Plan the agenda: sessions with time, place and faculty. */
    PLAN_AGENDA,
    /** Write the assessment of an activity and announce its passing score (R32). */
    WRITE_ASSESSMENT,
    /** Review content validity, without a relevant relationship of one's own. */
    REVIEW_CONTENT,
    /** Select credit types and joint providers. */
    SEEK_CREDIT,
    /** Record commercial support: attest that there is none, or add supporters and agreements. */
    KEEP_SUPPORT,
    /** Approve an activity and designate its credit. */
    DESIGNATE_CREDIT,
    /** List an approved activity in the catalog. */
    OPEN_ACTIVITY,
    /** Cancel an activity. */
    CANCEL_ACTIVITY,
    /** Mark an activity as delivered after its last session; done automatically. */
    DELIVER_ACTIVITY,
    /** Take part as a learner: register, check in, evaluate, claim credit and see one's transcript. */
    TAKE_PART,
    /** Manage registrations, capacity and the waiting list. */
    KEEP_REGISTRATIONS,
    /** Manage attendance: codes, sheets, meeting files, matches, and actual session times. */
    KEEP_ATTENDANCE,
    /** Manage the outcomes of an activity: measures, observations and claims of change. */
    KEEP_OUTCOMES,
    /** Manage the file of an activity: file documents, explain gaps, reconcile and close. */
    KEEP_FILE,
    /** Reverse an award of credit with a reason, and issue a corrected award. */
    CORRECT_CREDIT,
    /** Submit one's own disclosure of financial relationships. */
    SUBMIT_DISCLOSURE,
    /** View disclosures, request them, and record verbal ones. */
    COLLECT_DISCLOSURES,
    /** Decide on relevance, mitigation, exceptions and exclusion, except for one's own disclosure (R3). */
    REVIEW_DISCLOSURES,
    /** Determine the status of companies, with the rationale. */
    KEEP_COMPANIES,
    /** Update the reference lists of outside organizations. */
    EDIT_REFERENCE_LISTS,
    /** Set up the office: its name and departments. */
    SET_UP_OFFICE,
    /** View the people in the directory. */
    SEE_PEOPLE,
    /** Add people. */
    REGISTER_PEOPLE,
    /** Import tables of people, past credit and other records, and undo it. */
    IMPORT_RECORDS,
    /** Open accounts and grant roles. */
    OPEN_ACCOUNTS;

    /** The duties with these names; names that are none any more are omitted. */
    public static Set<Duty> named(Collection<String> names) {
        return Stream.of(values()).filter(duty -> names.contains(duty.name())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether an office may bundle it in a role of its own: only a director gives access and imports what concerns the whole office,
     * and the product itself delivers.
     */
    public boolean isBundled() {
        return this != OPEN_ACCOUNTS && this != DELIVER_ACTIVITY && this != SET_UP_OFFICE && this != IMPORT_RECORDS;
    }
}
