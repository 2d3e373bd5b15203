package org.baselinecme.office.retention;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RetentionRuleRepository extends Repository<RetentionRule, RetentionRule.Key> {
    /** Every version, the newest of each kind first. */
    @Query("from RetentionRule r order by r.key.kind, r.key.version desc")
    List<RetentionRule> all();

    RetentionRule saveAndFlush(RetentionRule rule);
}
