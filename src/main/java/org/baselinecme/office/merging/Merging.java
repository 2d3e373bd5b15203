package org.baselinecme.office.merging;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.IssuedStatements;
import org.baselinecme.office.people.PersonMerges;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges two entries of one human being, and separates them again. Nothing is rewritten: records are read under the entry that remains. */
@Service
@Transactional
public class Merging {
    private final MergeQueries queries;
    private final PersonMerges merges;
    private final PersonReach reach;
    private final List<IssuedStatements> statements;
    private final Holdings holdings;
    private final Office office;

    Merging(
            MergeQueries queries,
            PersonMerges merges,
            PersonReach reach,
            List<IssuedStatements> statements,
            Holdings holdings,
            Office office) {
        this.queries = queries;
        this.merges = merges;
        this.reach = reach;
        this.statements = statements;
        this.holdings = holdings;
        this.office = office;
    }

    /** Returns both entries side by side; {@link NotFound} where I do not keep the records of both. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    ComparisonPage compare(Me me, PersonId one, PersonId other) {
        demand(me, one, other);
        var left = queries.entry(one, other).orElseThrow(NotFound::new);
        var right = queries.entry(other, one).orElseThrow(NotFound::new);
        return ComparisonPage.of(column(me, left, right), column(me, right, left), me.has(Duty.OPEN_ACCOUNTS));
    }

    /** Returns what merging the first entry into the second means, or why it may not be. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    ConfirmationPage confirm(Me me, PersonId from, PersonId into) {
        demand(me, from, into);
        var merged = queries.entry(from, into).orElseThrow(NotFound::new);
        var remains = queries.entry(into, from).orElseThrow(NotFound::new);
        var refused = MergePolicy.objections(
                column(me, merged, remains).side(), column(me, remains, merged).side(), me.has(Duty.OPEN_ACCOUNTS));
        return ConfirmationPage.of(merged, remains, refused, holdings.twice(merged.all(), remains.all()));
    }

    /**
     * Merges the first entry into the second, with the reason. {@link Refused} where {@link MergePolicy} objects, and
     * {@link NotFound} where I do not keep the records of both.
     */
    @Needs(Duty.REGISTER_PEOPLE)
    @CacheEvict(cacheNames = Caches.LIKELY_DUPLICATES, allEntries = true)
    public void merge(Me me, PersonId from, PersonId into, String why) {
        demand(me, from, into);
        var reason = Reason.of(why);
        merges.lock(me, from, into);
        var merged = queries.entry(from, into).orElseThrow(NotFound::new);
        var remains = queries.entry(into, from).orElseThrow(NotFound::new);
        Refused.ifAny(MergePolicy.objections(
                column(me, merged, remains).side(), column(me, remains, merged).side(), me.has(Duty.OPEN_ACCOUNTS)));
        merges.merge(me, from, into, reason);
    }

    /** Returns what separating an entry from the one it was merged into means; {@link NotFound} where it was not. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    SeparationPage separation(Me me, PersonId from) {
        var merge = queries.merged(from).orElseThrow(NotFound::new);
        demand(me, from, merge.intoPerson());
        var all = queries.entry(merge.intoPerson(), from)
                .orElseThrow(NotFound::new)
                .all();
        return SeparationPage.of(merge, holdings.since(all, merge.at()), queries.under(from), office.moments());
    }

    /** Separates an entry from the one it was merged into, with the reason; {@link Refused} where they are separate. */
    @Needs(Duty.REGISTER_PEOPLE)
    @CacheEvict(cacheNames = Caches.LIKELY_DUPLICATES, allEntries = true)
    public void undo(Me me, PersonId from, String why) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, from);
        var merge = queries.merged(from).orElseThrow(() -> PersonMerges.undone(from));
        demand(me, from, merge.intoPerson());
        merges.undo(me, from, merge.intoPerson(), Reason.of(why));
    }

    private ComparisonPage.Column column(Me me, MergeQueries.Entry entry, MergeQueries.Entry other) {
        var all = entry.all();
        Map<String, String> ids = queries.ids(all);
        var credited = statements.stream().anyMatch(issued -> issued.areIssuedTo(all));
        var side = entry.side(entry.namedBeside(other), me.is(entry.id()), credited, ids);
        return new ComparisonPage.Column(entry, side, holdings.of(all));
    }

    private void demand(Me me, PersonId one, PersonId other) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, one);
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, other);
    }
}
