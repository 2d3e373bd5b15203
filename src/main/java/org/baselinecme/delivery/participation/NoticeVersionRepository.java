package org.baselinecme.delivery.participation;

import java.time.Instant;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeVersionRepository extends Repository<NoticeVersion, NoticeVersion.Key> {
    /** Inserts a version unless it exists. */
    @Modifying
    @Query("""
            insert into NoticeVersion (activity, hash, text, since) values (:activity, :hash, :text, :since)
            on conflict do nothing
            """)
    void insertIfAbsent(ActivityId activity, String hash, String text, Instant since);
}
