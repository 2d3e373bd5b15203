package org.baselinecme.credit.certificates;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Attachment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transcript of the current person. */
@Service
@Transactional(readOnly = true)
public class Transcripts {
    private static final int MOST = 2000;
    private final TranscriptQueries awards;
    private final People people;
    private final Office office;
    private final PersonReach reach;
    private final CertificatePdf papers;

    Transcripts(TranscriptQueries awards, People people, Office office, PersonReach reach, CertificatePdf papers) {
        this.awards = awards;
        this.people = people;
        this.office = office;
        this.reach = reach;
        this.papers = papers;
    }

    /** One page of it. */
    @AnyoneSignedIn
    Transcript page(Me me, TranscriptPeriod period) {
        return transcript(me.person(), period, Transcript.A_PAGE, period.number());
    }

    /** All of it, up to the maximum of a document; {@link Refused} while the name is not confirmed. */
    @AnyoneSignedIn
    Transcript whole(Me me, TranscriptPeriod period) {
        return whole(me.person(), period);
    }

    /** One page of the transcript of another person, for those who keep their record. */
    @Needs(Duty.CORRECT_CREDIT)
    public Transcript of(Me me, PersonId person, TranscriptPeriod period) {
        reach.demandRecord(me, Duty.CORRECT_CREDIT, person);
        return transcript(person, period, Transcript.A_PAGE, period.number());
    }

    /** The transcript of another person as a document, for those who keep their record. */
    @Needs(Duty.CORRECT_CREDIT)
    public Attachment document(Me me, PersonId person, TranscriptPeriod period) {
        reach.demandRecord(me, Duty.CORRECT_CREDIT, person);
        return papers.of(whole(person, period));
    }

    private Transcript whole(PersonId person, TranscriptPeriod period) {
        if (!awards.isNamed(person))
            throw new Refused(List.of(Objection.blocking("transcript.unconfirmed", "/sign-in/link")));
        return transcript(person, period, MOST, 1);
    }

    /** What the person earned this year. */
    @AnyoneSignedIn
    public YearOfCredit thisYear(Me me) {
        var moments = office.moments();
        var days = new TranscriptPeriod(null, null, null).days(moments.today());
        var ids = me.identities().stream().map(PersonId::value).toArray(UUID[]::new);
        var totals = awards.totals(ids, days, moments).keySet();
        return YearOfCredit.of(
                days.from().getYear(),
                totals,
                totals.isEmpty() ? List.of() : awards.rows(ids, days, Transcript.A_PAGE, 0, moments),
                summed(awards.external(ids, days, moments)));
    }

    private Transcript transcript(PersonId person, TranscriptPeriod period, int most, int page) {
        var provider = office.provider();
        var moments = office.moments();
        var days = period.days(moments.today());
        var ids = awards.selves(person);
        var totals = awards.totals(ids, days, moments);
        var external = awards.external(ids, days, moments);
        var named = awards.isNamed(person);
        return new Transcript(
                people.names(List.of(person)).getOrDefault(person, ""),
                named,
                provider.name(),
                moments.dated(moments.today()),
                days,
                days.said(),
                totals.isEmpty() ? List.of() : awards.rows(ids, days, most, (page - 1) * most, moments),
                List.copyOf(totals.keySet()),
                totals.values().stream().mapToInt(Integer::intValue).sum(),
                page,
                external,
                summed(external),
                awards.earlier(named ? ids : new UUID[0], days));
    }

    /** Sums by the name of the system; amounts of different systems are not added. */
    private static List<Transcript.ExternalTotal> summed(List<Transcript.External> external) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        external.forEach(one -> sums.merge(one.system(), one.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Transcript.ExternalTotal(sum.getKey(), sum.getValue()))
                .toList();
    }
}
