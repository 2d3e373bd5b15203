package org.baselinecme.credit.certificates;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificatePrintRepository extends Repository<CertificatePrint, CertificatePrint.Key> {
    /** Inserts the content of a revision unless there is one; returns whether it was inserted. */
    default boolean insertIfAbsent(CertificatePrint print) {
        var key = print.key();
        return insert(key.serial(), key.revision(), print.template(), print.content(), print.at()) == 1;
    }

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into certificate_print (serial, revision, template, content, at)
            values (:serial, :revision, :template, cast(:content as jsonb), :at) on conflict do nothing
            """)
    int insert(String serial, int revision, int template, String content, Instant at);
}
