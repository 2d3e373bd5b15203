package org.baselinecme.office.nppes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.office.credentials.RegistryAdoption;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;

/** Finds in what a row of the registry differs from a person of the directory. Pure. */
final class RegistryComparison {
    private static final int LONGEST = 120;
    private final KnownEntry ours;
    private final RegistryRow theirs;
    private final List<FoundDifference> found = new ArrayList<>();

    private RegistryComparison(KnownEntry ours, RegistryRow theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * The differences of a row with the NPI of the person. A number that no longer counts is all that is told of it.
     *
     * @param meanings what credential texts mean, by spelling
     */
    static List<FoundDifference> of(KnownEntry ours, RegistryRow theirs, Map<String, CredentialSpelling> meanings) {
        var comparison = new RegistryComparison(ours, theirs);
        if (!comparison.ended()) {
            comparison.name();
            comparison.degrees(meanings.get(FoldedName.spelling(theirs.credential())));
            comparison.licenses();
            comparison.add(DifferenceTopic.SPECIALTY, ours.specialty(), theirs.specialty());
        }
        return comparison.found;
    }

    /** A row that may be of a person without an NPI. */
    static FoundDifference suggested(KnownEntry ours, RegistryRow theirs) {
        return new FoundDifference(
                ours.id(), theirs.npi(), DifferenceTopic.SUGGESTED, "", theirs.npi(), theirs.described());
    }

    private boolean ended() {
        if (Npi.isValid(theirs.replacement()) && !theirs.replacement().equals(ours.npi())) {
            add(DifferenceTopic.REPLACED, ours.npi(), theirs.replacement());
            return true;
        }
        if (!theirs.isDeactivated()) return false;
        add(DifferenceTopic.DEACTIVATED, ours.npi(), theirs.deactivated());
        return true;
    }

    private void name() {
        var keys = FoldedName.ofPerson(ours.name(), ours.sortName());
        var legal = theirs.name().key();
        if (legal.isEmpty() || keys.contains(legal.get())) return;
        if (FoldedName.isSame(ours.name(), theirs.name().printed())) return;
        var other = theirs.otherName();
        var former = other.first().isEmpty() ? FoldedName.key(theirs.name().first(), other.last()) : other.key();
        if (former.isPresent() && keys.contains(former.get())) return;
        add(DifferenceTopic.NAME, ours.name(), theirs.name().sorted());
    }

    private void degrees(@Nullable CredentialSpelling meaning) {
        var spelling = FoldedName.spelling(theirs.credential());
        if (spelling.isEmpty()) return;
        var known = meaning == null ? spelling : FoldedName.spelling(meaning.credentials());
        if (!known.equals(FoldedName.spelling(ours.credentials())))
            add(DifferenceTopic.CREDENTIAL, ours.credentials(), theirs.credential());
        if (meaning != null && isAnother(meaning.profession()))
            add(DifferenceTopic.PROFESSION, ours.profession(), meaning.profession());
    }

    /** A resident is a physician with the same degree, and degrees of other professions say nothing of the profession. */
    private boolean isAnother(String profession) {
        return !profession.equals("OTHER")
                && !profession.equals(ours.profession())
                && !(profession.equals("PHYSICIAN") && ours.profession().equals("RESIDENT_PHYSICIAN"));
    }

    private void licenses() {
        for (var license : theirs.licenses()) {
            var number = Pasted.number(license.number());
            var known = license.state() + " " + number;
            if (license.state().matches("[A-Z]{2}")
                    && RegistryAdoption.isLicenseNumber(number)
                    && !ours.licenses().contains(known)) add(DifferenceTopic.LICENSE, "", known);
        }
    }

    private void add(DifferenceTopic topic, String before, String after) {
        var text = after.substring(0, Math.min(LONGEST, after.length()));
        if (text.isEmpty() || text.equals(before)) return;
        found.add(new FoundDifference(ours.id(), theirs.npi(), topic, before, text, theirs.described()));
    }
}
