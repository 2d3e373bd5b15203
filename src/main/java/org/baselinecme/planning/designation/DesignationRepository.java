package org.baselinecme.planning.designation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores designations. */
interface DesignationRepository extends Repository<Designation, UUID> {
    Designation saveAndFlush(Designation designation);

    /** The designations of these activities with their credit systems, in the order of the systems. */
    @Query("""
            select new org.baselinecme.planning.designation.DesignationRepository$InSystem(d, s)
            from Designation d join CreditSystemDefinition s on s.code = d.creditSystem
            where d.activity in :activities order by s.position
            """)
    List<InSystem> findInSystems(Collection<ActivityId> activities);

    /** The least credit designated for an activity in any system, in quarter credits; empty before designation. */
    @Query("select min(d.quarters) from Designation d where d.activity = :activity")
    Optional<Integer> findLeastQuarters(ActivityId activity);

    /** A designation with its credit system. */
    record InSystem(Designation designation, CreditSystemDefinition system) {
        ActivityId activity() {
            return designation.activity();
        }

        DesignatedCredit credit() {
            return designation.credit(system.creditSystem());
        }
    }
}
