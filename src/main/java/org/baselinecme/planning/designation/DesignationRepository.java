package org.baselinecme.planning.designation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores designations. */
interface DesignationRepository extends Repository<Designation, UUID> {
    /** The designation with the highest turn of the same session and system. */
    String IS_CURRENT = """
            not exists (select 1 from Designation n where n.activity = d.activity
              and (n.session = d.session or n.session is null and d.session is null)
              and n.creditSystem = d.creditSystem and n.turn > d.turn)
            """;

    /** What the agenda still gives of it; null while nothing was changed. */
    String LIMIT = """
            (select l.quarters from DesignationLimit l where l.designation = d.id
              and l.turn = (select max(m.turn) from DesignationLimit m where m.designation = d.id))
            """;

    Designation saveAndFlush(Designation designation);

    boolean existsByCreditSystem(String creditSystem);

    /** The current designations of these activities, in the order of the systems. */
    @Query("select new org.baselinecme.planning.designation.DesignationRepository$Current(d, " + LIMIT + ") "
            + "from Designation d join CreditSystemDefinition s on s.code = d.creditSystem "
            + "where d.activity in :activities and " + IS_CURRENT + " order by s.position")
    List<Current> findCurrent(Collection<ActivityId> activities);

    /** The current designations of one session. */
    @Query("select new org.baselinecme.planning.designation.DesignationRepository$Current(d, " + LIMIT + ") "
            + "from Designation d join CreditSystemDefinition s on s.code = d.creditSystem "
            + "where d.session = :session and " + IS_CURRENT + " order by s.position")
    List<Current> findOfSession(SlotId session);

    /** The current designations of an activity or of one of its sessions, with how often they were limited. */
    @Query("select new org.baselinecme.planning.designation.DesignationRepository$Limited(d, " + LIMIT
            + ", (select count(c) from DesignationLimit c where c.designation = d.id)) from Designation d "
            + "where d.activity = :activity and (d.session = :session or d.session is null and :session is null) and "
            + IS_CURRENT)
    List<Limited> findLimited(ActivityId activity, @Nullable SlotId session);

    /** A designation; the limit is null where nothing limits it. */
    record Current(Designation designation, @Nullable Integer limit) {
        /** The same with its credit system, by the terms in force when it was designated. */
        InSystem in(CreditSystems systems) {
            return new InSystem(designation, systems.at(designation.creditSystem(), designation.at()), limit);
        }
    }

    /** A designation with its credit system; the limit is null where nothing limits it. */
    record InSystem(
            Designation designation,
            CreditSystem system,
            @Nullable Integer limit) {
        ActivityId activity() {
            return designation.activity();
        }

        /** Whether the agenda still gives some of it. */
        boolean isGiven() {
            return limit == null || limit > 0;
        }

        DesignatedCredit credit() {
            return designation.credit(system, limit == null ? designation.credits() : new Credits(limit));
        }

        /** The most planned time that it covers, counted as agendas count. */
        Credits asMinutesGo() {
            return system.rule().asMinutesGo(designation.credits());
        }
    }

    /** A designation with what can be claimed of it and how often that was changed. */
    record Limited(Designation designation, @Nullable Integer limit, long limits) {
        Credits claimable() {
            return limit == null ? designation.credits() : new Credits(limit);
        }

        int turns() {
            return Math.toIntExact(limits);
        }
    }
}
