package org.baselinecme.disclosures;

import java.util.List;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is not cleared yet: the same facts for the one who is asked and for those who ask. */
@Service
@Transactional(readOnly = true)
public class Waits {
    private static final int MOST = 50;
    private final Dossiers dossiers;
    private final Wording wording;

    Waits(Dossiers dossiers, Wording wording) {
        this.dossiers = dossiers;
        this.wording = wording;
    }

    /** Whether my own disclosure is missing or out of date for an activity whose content I control. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public boolean forMe(Me me) {
        return dossiers.of(me.person()).stream().anyMatch(c -> c.state().waitsForThePerson());
    }

    /** Everybody within reach who has a way to go, the longest wait first; without oneself. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public List<Waiting> of(Me me) {
        var open = dossiers.within(me.reach(Duty.COLLECT_DISCLOSURES)).stream()
                .filter(c -> !c.isCleared() && !me.is(c.contributor().person()))
                .limit(MOST)
                .toList();
        var names = wording.names(open.stream().map(c -> c.contributor().person()));
        var titles = wording.titles(open.stream().map(c -> c.contributor().activity()));
        return open.stream()
                .map(c -> waiting(
                        c,
                        names.getOrDefault(person(c), ""),
                        titles.getOrDefault(c.contributor().activity(), "")))
                .toList();
    }

    private static Waiting waiting(Cleared open, String name, String title) {
        var role = open.contributor();
        return new Waiting(
                name,
                title,
                role.role().message(),
                open.state(),
                role.since(),
                Clearances.review(role.activity(), open));
    }

    private static PersonId person(Cleared open) {
        return open.contributor().person();
    }
}
