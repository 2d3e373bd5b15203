package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores which credit is requested. */
interface CreditRequestRepository extends Repository<CreditRequest, CreditRequest.Key> {
    <S extends CreditRequest> List<S> saveAllAndFlush(Iterable<S> requests);

    void deleteAll(Iterable<? extends CreditRequest> requests);

    /** What is requested for an activity, in the order of the credit systems. */
    @Query("""
            select c from CreditRequest c join CreditSystemDefinition s on s.code = c.key.creditSystem
            where c.key.activity = :activity order by s.position
            """)
    List<CreditRequest> findByActivity(ActivityId activity);
}
