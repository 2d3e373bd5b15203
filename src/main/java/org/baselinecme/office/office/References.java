package org.baselinecme.office.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reference lists of outside bodies: one editor, one way to read them. */
@Service
@Transactional(readOnly = true)
public class References {
    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};
    private static final String COLUMNS = "list, code, label, attributes, valid_to, source, verified_on";
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Office office;
    private final Remembered<List<ReferenceRow>> rows;

    References(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock, Office office) {
        this.office = office;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.rows = new Remembered<>(clock);
    }

    /** The rows of these lists in their order, those whose time has passed included. */
    @Anyone
    public Lists read(ReferenceList... lists) {
        var codes = Arrays.stream(lists).map(ReferenceList::code).toList();
        var wanted = rows.or(this::readAll).stream().filter(row -> codes.contains(row.list()));
        return new Lists(wanted.toList(), office.moments().today());
    }

    private List<ReferenceRow> readAll() {
        return jdbc.sql("select " + COLUMNS + " from reference_row order by list, position")
                .query(this::row)
                .list();
    }

    /** {@link Refused} when one of the codes is not in the list, whether its time has passed or not. */
    @Anyone
    public void demand(ReferenceList list, Collection<String> codes) {
        var known = read(list).all(list).stream().map(ReferenceRow::code).toList();
        if (!known.containsAll(codes)) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
    }

    /** Every list, for the one who keeps them. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    Lists forEditing(Me me) {
        return read(ReferenceList.values());
    }

    /** Says the row anew; its code stays, as other rows point to it. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional
    public void reword(Me me, String list, String code, ReferenceForm form) {
        var before = jdbc.sql("select " + COLUMNS + " from reference_row where list = ? and code = ? for update")
                .params(list, code)
                .query(this::row)
                .optional()
                .orElseThrow(NotFound::new);
        jdbc.sql("""
                        update reference_row set label = ?, source = ?, valid_to = ?, verified_on = ?
                        where list = ? and code = ?
                        """)
                .params(Arrays.asList(form.label(), form.source(), form.validTo(), form.verifiedOn(), list, code))
                .update();
        rows.forget();
        events.publishEvent(ReferenceReworded.of(before, form, me.person(), clock.instant()));
    }

    private ReferenceRow row(ResultSet row, int index) throws SQLException {
        return new ReferenceRow(
                row.getString("list"),
                row.getString("code"),
                row.getString("label"),
                json.readValue(row.getString("attributes"), ATTRIBUTES),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getObject("verified_on", LocalDate.class));
    }

    /** Rows of one or more lists, as they stand today. */
    public record Lists(List<ReferenceRow> rows, LocalDate today) {
        /** The rows of a list that may be chosen today. */
        public List<ReferenceRow> of(ReferenceList list) {
            return rows.stream()
                    .filter(r -> r.list().equals(list.code()))
                    .filter(r -> r.validTo() == null || !r.validTo().isBefore(today))
                    .toList();
        }

        /** Every row of a list, those whose time has passed included. */
        public List<ReferenceRow> all(ReferenceList list) {
            return rows.stream().filter(r -> r.list().equals(list.code())).toList();
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
