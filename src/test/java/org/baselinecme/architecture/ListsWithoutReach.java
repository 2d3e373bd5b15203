package org.baselinecme.architecture;

import java.util.Map;

/** Lists of services that give everything they have, whoever asks. */
final class ListsWithoutReach {
    /** Reviewed: what these lists say is public, or they are asked with ids somebody has seen already. */
    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Jobs.newest", "one's own jobs, or all for whoever sets the office up"),
            Map.entry("OwnSessions.mine", "the sessions of the caller"),
            Map.entry("RememberedDevices.mine", "the devices of the caller"),
            Map.entry("Passkeys.mine", "the passkeys of the caller"),
            Map.entry("Erasures.open", "only directors ask, who reach everybody"),
            Map.entry("LegalHolds.inForce", "only directors ask, who reach everybody"),
            Map.entry("RetentionSchedule.rows", "the schedule belongs to no department"),
            Map.entry("RetentionSchedule.versions", "the schedule belongs to no department"),
            Map.entry("Leftovers.counts", "numbers of records, and only directors see them"),
            Map.entry("PersonalData.lines", "what is held about the caller"),
            Map.entry("ProviderPages.list", "providers belong to no department"),
            Map.entry("ProviderSettings.rules", "providers belong to no department"),
            Map.entry("CorrectedResults.mine", "one's own scores"),
            Map.entry("SharedResults.mine", "one's own sessions"),
            Map.entry("SpeakerAgreements.states", "one's own acceptances"),
            Map.entry("AgreementTexts.versions", "the agreement belongs to no department"),
            Map.entry("EvaluationResults.questions", "sums of answers that were reached already"),
            Map.entry("SessionsToday.mine", "one's own sessions"),
            Map.entry("Timeline.about", "asked for people whose record was reached already"),
            Map.entry("Listings.sites", "what the catalog shows to everyone"),
            Map.entry("OfficeRoles.list", "roles belong to the whole office, and only directors see them"),
            Map.entry("OfficeRoles.bundled", "what the product can do is no secret"),
            Map.entry("GrantPages.of", "only directors ask, who reach everybody"),
            Map.entry("Office.departments", "names of departments are no secret"),
            Map.entry("Office.openDepartments", "names of departments are no secret"),
            Map.entry("Beginnings.of", "what is left for the whole office, and only directors see it"),
            Map.entry("Departments.list", "only directors ask, who reach everybody"),
            Map.entry("Departments.taken", "only directors ask, who reach everybody"),
            Map.entry("People.names", "printed names of ids that are known already"),
            Map.entry("Grants.holders", "asked for a standing that was reached already"),
            Map.entry("People.find", "one office: whoever keeps a roster may look up everybody by name"),
            Map.entry("ClaimPages.claimable", "one's own credit"),
            Map.entry("Inbox.unread", "one's own messages"),
            Map.entry("AssessmentAttempts.submit", "what is missing of one's own answers"),
            Map.entry("Evaluations.questions", "what is asked is the same for everybody"),
            Map.entry("Companies.names", "names of companies, to pick from"),
            Map.entry("Deputies.list", "who reviews is the business of the whole office"),
            Map.entry("Deputies.find", "whoever opens accounts may look up everybody who has one"),
            Map.entry("People.allOf", "ids of one human being, for who has one of them already"),
            Map.entry("Guests.enteredWith", "asked with an address the asker has proven, or to mail there"),
            Map.entry("ExternalCredits.systems", "names of credit systems, to pick from"),
            Map.entry("CreditSystemEditor.all", "credit systems belong to no department"),
            Map.entry("StatementWordings.all", "wordings of statements belong to no department"),
            Map.entry("LearnerIds.mine", "one's own ids"),
            Map.entry("LearnerIds.missing", "names of ids that the claim in hand asks for"),
            Map.entry("Office.departmentChoices", "names of departments are no secret"),
            Map.entry("References.choices", "lists of outside bodies belong to no department"),
            Map.entry("References.read", "lists of outside bodies belong to no department"),
            Map.entry("References.forEditing", "lists of outside bodies belong to no department"));

    private ListsWithoutReach() {}
}
