package org.baselinecme.credit.credit;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.designation.DesignatedCredit;

/**
 * What a learner can be awarded: credit of the designated systems for their profession; without one, participation is
 * documented and never called credit (R31).
 *
 * @param designations designated credit of the learner's systems; IPCE applies to everyone
 * @param credit whether one of them is for the learner's own profession
 * @param contradicted whether the degrees contradict the stated profession
 */
record CreditEntitlement(List<DesignatedCredit> designations, boolean credit, boolean contradicted) {
    private static final List<String> PHYSICIANS = List.of("PHYSICIAN", "RESIDENT_PHYSICIAN");

    static CreditEntitlement of(Learner learner, List<DesignatedCredit> designated, Degrees degrees) {
        var contradicted =
                PHYSICIANS.contains(learner.profession()) && degrees.contradictPhysician(learner.credentials());
        var mine = designated.stream()
                .filter(one -> isFor(one.system(), contradicted ? "OTHER" : learner.profession()))
                .toList();
        return new CreditEntitlement(
                mine, mine.stream().anyMatch(one -> !one.system().professions().isEmpty()), contradicted);
    }

    private static boolean isFor(CreditSystem system, String profession) {
        return system.professions().isEmpty() || system.professions().contains(profession);
    }

    /**
     * The kind of document: {@code CREDIT}, or {@code PARTICIPATION} where there is no credit, or where its only record is kept
     * elsewhere: a pharmacist's paper never looks like a statement of credit (ACPE).
     */
    String document() {
        return own().anyMatch(system -> !system.isRecordedElsewhere()) ? "CREDIT" : "PARTICIPATION";
    }

    /** Where the credit of the learner's own profession is recorded instead of on paper; empty where it isn't. */
    String recordedIn() {
        return own().map(CreditSystem::recordedIn)
                .filter(elsewhere -> !elsewhere.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Codes of the ids that the learner gives before an award of any of the systems. */
    List<String> requiredIds() {
        return designations.stream()
                .flatMap(one -> one.system().requiredIds().stream())
                .distinct()
                .toList();
    }

    private Stream<CreditSystem> own() {
        return designations.stream()
                .map(DesignatedCredit::system)
                .filter(system -> !system.professions().isEmpty());
    }
}
