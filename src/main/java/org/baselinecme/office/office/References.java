package org.baselinecme.office.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.lists.Choice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reference lists of outside bodies. Reads are cached ({@link org.baselinecme.platform.cache.Caches}). */
@Service
public class References {
    private final ReferenceRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OfficeLimits limits;
    private final Office office;

    References(
            ReferenceRepository repository,
            ApplicationEventPublisher events,
            Clock clock,
            OfficeLimits limits,
            Office office) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
        this.limits = limits;
        this.office = office;
    }

    /** Returns the rows of these lists in the order of their owner, expired rows included. */
    @Anyone
    public Lists read(ReferenceList... lists) {
        var codes = Arrays.stream(lists).map(ReferenceList::code).toList();
        var wanted = repository.findAllByOrderByListAscPositionAsc().stream().filter(row -> codes.contains(row.list()));
        return new Lists(wanted.toList(), office.moments().today(), limits.value(LimitKey.REFERENCE_CHECK));
    }

    /** Returns the codes of a list for the columns of lists of records; expired ones are shown and not offered. */
    @Anyone
    public List<Choice> choices(ReferenceList list) {
        var lists = read(list);
        return lists.all(list).stream()
                .map(row -> Choice.of(row.code(), row.label()))
                .map(choice -> lists.offers(list, choice.code()) ? choice : choice.shownOnly())
                .toList();
    }

    /** {@link Refused} when one of the codes is not in the list; an expired one is accepted. */
    @Anyone
    public void demand(ReferenceList list, Collection<String> codes) {
        var known = read(list).all(list).stream().map(ReferenceRow::code).toList();
        if (!known.containsAll(codes)) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
    }

    /** Returns every list, for their editor. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    Lists forEditing(Me me) {
        return read(ReferenceList.values());
    }

    /** Changes wording and dates of a row; {@link NotFound} where there is none. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional
    public void reword(Me me, String list, String code, ReferenceForm form) {
        var row = repository.findByListAndCode(list, code).orElseThrow(NotFound::new);
        var reworded = row.reword(form, me.person(), clock.instant());
        repository.saveAndFlush(row);
        reworded.ifPresent(events::publishEvent);
    }

    /** Records that every entry of a list was compared with its source today; {@link NotFound} for an unknown list. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional
    public void check(Me me, String list) {
        var entries = repository.findByListOrderByPosition(list);
        if (entries.isEmpty()) throw new NotFound();
        for (var entry : entries) {
            var checked = entry.check(office.moments().today(), me.person(), clock.instant());
            if (checked.isEmpty()) continue;
            repository.saveAndFlush(entry);
            events.publishEvent(checked.get());
        }
    }

    /**
     * Rows of one or more lists, and the day for which they are read.
     *
     * @param months after how many a row is checked again
     */
    public record Lists(List<ReferenceRow> rows, LocalDate today, int months) {
        /** The rows of a list that may be chosen today. */
        public List<ReferenceRow> of(ReferenceList list) {
            return rows.stream()
                    .filter(r -> r.list().equals(list.code()))
                    .filter(r -> r.validTo() == null || !r.validTo().isBefore(today))
                    .toList();
        }

        /** Every row of a list, expired rows included. */
        public List<ReferenceRow> all(ReferenceList list) {
            return rows.stream().filter(r -> r.list().equals(list.code())).toList();
        }

        /** Those that have to be checked with their owner. */
        public List<ReferenceRow> stale() {
            return rows.stream().filter(row -> row.isStale(today, months)).toList();
        }

        /** The lists without the rows that need no check. */
        Lists narrowed() {
            return new Lists(stale(), today, months);
        }

        /** How many rows of a list have to be checked. */
        public int staleIn(ReferenceList list) {
            return (int) stale().stream()
                    .filter(row -> row.list().equals(list.code()))
                    .count();
        }

        /** The label of a code, or the code itself where it is not known. */
        public String label(ReferenceList list, String code) {
            return all(list).stream()
                    .filter(r -> r.code().equals(code))
                    .map(ReferenceRow::label)
                    .findFirst()
                    .orElse(code);
        }

        /** Whether the code may be chosen today. */
        public boolean offers(ReferenceList list, String code) {
            return of(list).stream().anyMatch(r -> r.code().equals(code));
        }
    }
}
