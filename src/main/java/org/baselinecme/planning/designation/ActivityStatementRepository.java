package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores statements of activities. */
interface ActivityStatementRepository extends Repository<ActivityStatement, UUID> {
    <S extends ActivityStatement> List<S> saveAllAndFlush(Iterable<S> statements);

    /** The statements in force, in order. */
    List<ActivityStatement> findByActivityAndUntilIsNullOrderByPosition(ActivityId activity);

    /** The same as learners read them: those of the whole activity first, then each wording of its sessions once. */
    @Query("""
            select new org.baselinecme.planning.systems.Statement(s.template, s.templateVersion, s.text, t.verifiedOn)
            from ActivityStatement s
              join StatementTemplate t on t.id.code = s.template and t.id.version = s.templateVersion
            where s.activity = :activity and s.until is null
            group by s.template, s.templateVersion, s.text, t.verifiedOn
            order by count(s.session), min(s.position), s.text
            """)
    List<Statement> findCurrent(ActivityId activity);

    /** When the first was locked. */
    @Query("select min(s.since) from ActivityStatement s where s.activity = :activity")
    Optional<Instant> findFirstSince(ActivityId activity);
}
