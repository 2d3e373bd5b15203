package org.baselinecme.platform.access;

/** What a person may do. Services ask for duties; roles are only how people receive them ({@link Role}). */
public enum Duty {
    /** Read activities in one's scope: road, needs assessment and timeline. */
    SEE_ACTIVITIES,
    /** See the board: what every coming activity in one's scope still needs, and who holds it. */
    SEE_BOARD,
    /** File a proposal for a new activity. */
    PROPOSE_ACTIVITY,
    /** Write in a needs assessment that is a draft or was returned. */
    WRITE_NEEDS,
    /** Hand one's own needs assessment in. */
    SUBMIT_NEEDS,
    /** Comment on, return, accept or decline somebody's needs assessment. */
    DECIDE_NEEDS,
    /** Let an activity pass that is designed to change knowledge alone (R24). */
    ALLOW_KNOWLEDGE_ONLY,
    /** Begin planning once the needs are approved (R23). */
    START_PLANNING,
    /** Say who is in control of an activity's content. */
    KEEP_ROSTER,
    /** Plan an agenda: what happens when, where and by whom. */
    PLAN_AGENDA,
    /** Write the assessment of an activity, and announce its pass mark (R32). */
    WRITE_ASSESSMENT,
    /** Judge whether content is valid, where one has nothing relevant to disclose. */
    REVIEW_CONTENT,
    /** Choose the credit that is sought, and with whom the activity is planned. */
    SEEK_CREDIT,
    /** Record commercial support: that there is none, or its supporters and their agreements. */
    KEEP_SUPPORT,
    /** Approve an activity and designate its credit. */
    DESIGNATE_CREDIT,
    /** List an approved activity, so that it opens. */
    OPEN_ACTIVITY,
    /** Call an activity off. */
    CANCEL_ACTIVITY,
    /** Say that an activity is delivered once its last session has ended: time does, through the product itself. */
    DELIVER_ACTIVITY,
    /** Take part as a learner: register, check in, evaluate, claim credit, keep a transcript of one's own. */
    TAKE_PART,
    /** Keep who is registered: capacity, the waiting list. */
    KEEP_REGISTRATIONS,
    /** Keep attendance: codes, sheets, meeting files, the people they name, and when sessions really began and ended. */
    KEEP_ATTENDANCE,
    /** Keep the outcomes of an activity: measures, what was observed, what may be said to have changed. */
    KEEP_OUTCOMES,
    /** Keep the file of an activity: file documents, explain gaps, reconcile and close. */
    KEEP_FILE,
    /** Reverse an award of credit, with the reason, and award anew. */
    CORRECT_CREDIT,
    /** Disclose one's own financial relationships. */
    SUBMIT_DISCLOSURE,
    /** See disclosures, take down a verbal one, ask for one. */
    COLLECT_DISCLOSURES,
    /** Decide on relevance, mitigation, exceptions and exclusion; never one's own (R3). */
    REVIEW_DISCLOSURES,
    /** Keep the register of companies: their kind, with the rationale. */
    KEEP_COMPANIES,
    /** Keep the lists of outside bodies current. */
    EDIT_REFERENCE_LISTS,
    /** Set up the office: its names and departments. */
    SET_UP_OFFICE,
    /** See everybody the office knows. */
    SEE_PEOPLE,
    /** Enter people. */
    REGISTER_PEOPLE,
    /** Open accounts and give roles. */
    OPEN_ACCOUNTS
}
