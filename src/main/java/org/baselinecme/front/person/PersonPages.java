package org.baselinecme.front.person;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.credit.certificates.Transcript;
import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the page of a person. Each tab is open to those whose duty and reach open the same elsewhere. */
@Service
@Transactional(readOnly = true)
public class PersonPages {
    private final PersonReach reach;
    private final PersonLines lines;
    private final People people;
    private final AccountLookup accounts;
    private final Transcripts transcripts;
    private final Office office;

    PersonPages(
            PersonReach reach,
            PersonLines lines,
            People people,
            AccountLookup accounts,
            Transcripts transcripts,
            Office office) {
        this.reach = reach;
        this.lines = lines;
        this.people = people;
        this.accounts = accounts;
        this.transcripts = transcripts;
        this.office = office;
    }

    /** Returns head and tabs; {@link NotFound} for a person whom I don't reach, and for a tab that I may not open. */
    @Needs(Duty.SEE_PEOPLE)
    PersonPage of(Me me, PersonId person, String wanted) {
        reach.demand(me, Duty.SEE_PEOPLE, person);
        var kept = me.has(Duty.REGISTER_PEOPLE) && reach.keeps(me, Duty.REGISTER_PEOPLE, person);
        var sendable = me.has(Duty.CORRECT_CREDIT) && reach.keeps(me, Duty.CORRECT_CREDIT, person);
        var tabs = new ArrayList<PersonTab>();
        if (sendable) tabs.add(PersonTab.TRANSCRIPT);
        if (me.has(Duty.SEE_ACTIVITIES)) tabs.add(PersonTab.TEACHING);
        if (me.has(Duty.COLLECT_DISCLOSURES)) tabs.add(PersonTab.DISCLOSURES);
        if (me.has(Duty.KEEP_REGISTRATIONS)) tabs.add(PersonTab.REGISTRATIONS);
        if (kept) tabs.add(PersonTab.HISTORY);
        var here = wanted.isEmpty()
                ? tabs.stream().findFirst().orElse(null)
                : tabs.stream()
                        .filter(tab -> tab.code().equals(wanted))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var head = lines.head(person, accounts.isOpen(people.rootOf(person)), office.moments())
                .orElseThrow(NotFound::new);
        return new PersonPage(head, kept, List.copyOf(tabs), here, sendable, me.has(Duty.SET_UP_OFFICE));
    }

    /** Returns the credit of a person whose record I keep. */
    @Needs(Duty.CORRECT_CREDIT)
    Transcript transcript(Me me, PersonId person, TranscriptPeriod period) {
        return transcripts.of(me, person, period);
    }

    /** Returns what a person has planned and taught in activities within my reach. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<PersonPage.Line> teaching(Me me, PersonId person) {
        reach.demand(me, Duty.SEE_PEOPLE, person);
        return lines.teaching(people.allOf(person), me.reach(Duty.SEE_ACTIVITIES), office.moments());
    }

    /** Returns the registrations of a person for activities within my reach. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    List<PersonPage.Line> registrations(Me me, PersonId person) {
        reach.demand(me, Duty.SEE_PEOPLE, person);
        return lines.registrations(people.allOf(person), me.reach(Duty.KEEP_REGISTRATIONS), office.moments());
    }
}
