package org.baselinecme.credit.certificates;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
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
    private final Clock clock;

    Transcripts(TranscriptQueries awards, People people, Office office, Clock clock) {
        this.awards = awards;
        this.people = people;
        this.office = office;
        this.clock = clock;
    }

    /** One page of it. */
    @AnyoneSignedIn
    Transcript page(Me me, TranscriptPeriod period) {
        return transcript(me, period, Transcript.A_PAGE, period.number());
    }

    /** All of it, up to the maximum of a document; {@link Refused} while the name is not confirmed. */
    @AnyoneSignedIn
    Transcript whole(Me me, TranscriptPeriod period) {
        if (!awards.isNamed(me.person()))
            throw new Refused(List.of(Objection.blocking("transcript.unconfirmed", "/sign-in/link")));
        return transcript(me, period, MOST, 1);
    }

    /** What the person earned this year. */
    @AnyoneSignedIn
    public YearOfCredit thisYear(Me me) {
        var moments = new Moments(office.provider().zone(), clock.instant());
        var days = new TranscriptPeriod(null, null, null).days(moments.today());
        var ids = me.identities().stream().map(PersonId::value).toArray(UUID[]::new);
        var totals = awards.totals(ids, days, moments).keySet();
        return YearOfCredit.of(
                days.from().getYear(),
                totals,
                totals.isEmpty() ? List.of() : awards.rows(ids, days, Transcript.A_PAGE, 0, moments),
                summed(awards.external(ids, days, moments)));
    }

    private Transcript transcript(Me me, TranscriptPeriod period, int most, int page) {
        var provider = office.provider();
        var moments = new Moments(provider.zone(), clock.instant());
        var days = period.days(moments.today());
        var ids = awards.selves(me.person());
        var totals = awards.totals(ids, days, moments);
        var external = awards.external(ids, days, moments);
        return new Transcript(
                name(me.person()),
                awards.isNamed(me.person()),
                provider.name(),
                moments.dated(moments.today()),
                days,
                DateText.days(days.from(), days.to()),
                totals.isEmpty() ? List.of() : awards.rows(ids, days, most, (page - 1) * most, moments),
                List.copyOf(totals.keySet()),
                totals.values().stream().mapToInt(Integer::intValue).sum(),
                page,
                external,
                summed(external));
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
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
