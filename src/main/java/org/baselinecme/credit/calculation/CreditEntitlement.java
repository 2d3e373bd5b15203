package org.baselinecme.credit.calculation;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.systems.CreditSystem;

/**
 * What a learner can be awarded: credit of the designated systems for their profession; without one, participation is
 * documented and never called credit (R31).
 *
 * @param designations designated credit of the learner's systems; IPCE applies to everyone
 * @param credit whether one of them is for the learner's own profession
 * @param contradicted whether the degrees contradict the stated profession
 */
public record CreditEntitlement(List<DesignatedCredit> designations, boolean credit, boolean contradicted) {
    private static final List<String> PHYSICIANS = List.of("PHYSICIAN", "RESIDENT_PHYSICIAN");

    /**
     * Determines what a learner can be awarded.
     *
     * @param designated what is designated
     * @param degrees whether the degrees are none of a physician
     */
    public static CreditEntitlement of(String profession, List<DesignatedCredit> designated, boolean degrees) {
        var contradicted = PHYSICIANS.contains(profession) && degrees;
        var mine = designated.stream()
                .filter(one -> one.system().isFor(contradicted ? "OTHER" : profession))
                .toList();
        return new CreditEntitlement(
                mine, mine.stream().anyMatch(one -> !one.system().isForEveryone()), contradicted);
    }

    /**
     * The kind of document: {@code CREDIT}, or {@code PARTICIPATION} where there is no credit, or where its only record is kept
     * elsewhere: a pharmacist's paper never looks like a statement of credit (ACPE).
     */
    public String document() {
        return own().anyMatch(system -> !system.isRecordedElsewhere()) ? "CREDIT" : "PARTICIPATION";
    }

    /** Where the credit of the learner's own profession is recorded instead of on paper; empty where it isn't. */
    public String recordedIn() {
        return own().map(CreditSystem::recordedIn)
                .filter(elsewhere -> !elsewhere.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Codes of the ids that the learner gives before an award of any of the systems. */
    public List<String> requiredIds() {
        return designations.stream()
                .flatMap(one -> one.system().requiredIds().stream())
                .distinct()
                .toList();
    }

    private Stream<CreditSystem> own() {
        return designations.stream().map(DesignatedCredit::system).filter(system -> !system.isForEveryone());
    }
}
