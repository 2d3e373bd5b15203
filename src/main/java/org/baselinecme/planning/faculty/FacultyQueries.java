package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads materials of sessions and acceptances of the speaker agreement. Callers have checked access. */
@Component
class FacultyQueries {
    private final JdbcClient jdbc;

    FacultyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The activity of a session of a current agenda. */
    Optional<ActivityRow> activityOf(SlotId slot) {
        return activity("a.id = (select activity from v_session where id = ?)", slot.value());
    }

    /** An activity by its id. */
    Optional<ActivityRow> activity(ActivityId id) {
        return activity("a.id = ?", id.value());
    }

    private Optional<ActivityRow> activity(String condition, UUID id) {
        return jdbc.sql(
                        "select a.id, a.department, a.owner, a.number, a.title, a.is_final as ended from v_activity a where "
                                + condition)
                .param(id)
                .query(Rows.of(ActivityRow.class))
                .optional();
    }

    /** Files of these sessions, the newest of each kind first. */
    List<MaterialRow> materials(Collection<SlotId> slots) {
        return jdbc.sql("""
                        select m.id, m.slot, m.kind, m.turn, f.name, f.bytes, encode(f.sha256, 'hex') as sha256, p.name as by, m.at
                        from session_material m join v_file f on f.id = m.file join v_person p on p.id = m.by
                        where m.slot = any(?) order by m.slot, m.kind desc, m.turn desc
                        """)
                .param(slots.stream().map(SlotId::value).toArray(UUID[]::new))
                .query(Rows.of(MaterialRow.class))
                .list();
    }

    /** The current file of a kind. */
    Optional<MaterialRow> current(SlotId slot, MaterialKind kind) {
        return materials(List.of(slot)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
    }

    /** The stored file of a material of a session. */
    Optional<UUID> file(SlotId slot, UUID material) {
        return jdbc.sql("select file from session_material where id = ? and slot = ?")
                .params(material, slot.value())
                .query(Rows.of(UUID.class))
                .optional();
    }

    /** Lets uploads for a session run one after the other. */
    void lock(SlotId slot) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('materials of ' || ?, 0))")
                .param(slot.toString())
                .query((row, number) -> number)
                .list();
    }

    /** Lets changes of the agreement run one after the other. */
    void lockAgreement() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('speaker agreement', 0))")
                .query((row, number) -> number)
                .list();
    }

    /** Who accepted the agreement for an activity, by every id of theirs. */
    Map<PersonId, Acceptance> acceptances(ActivityId activity) {
        return jdbc.sql("""
                        select i.identity as person, g.turn as version, a.at from speaker_agreement_acceptance a
                        join speaker_agreement g on g.id = a.agreement join v_person_identity i on i.person = a.person
                        where a.activity = ? order by a.at desc
                        """).param(activity.value()).query(Rows.of(Acceptance.class)).list().stream()
                .collect(Collectors.toMap(Acceptance::person, Function.identity(), (one, earlier) -> earlier));
    }

    /** An activity whose faculty upload and accept. */
    record ActivityRow(
            ActivityId id, DepartmentId department, PersonId owner, String number, String title, boolean ended) {
        Standing place() {
            return new Standing(id, department, owner, number, title);
        }
    }

    /** That a person accepted a version of the agreement. */
    record Acceptance(PersonId person, int version, Instant at) {}
}
