package org.baselinecme.office.consents;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentWordingRepository extends Repository<ConsentWording, ConsentWording.Key> {
    /** Every version, the newest of each kind first. */
    @Query("from ConsentWording w order by w.key.kind, w.key.version desc")
    List<ConsentWording> all();

    ConsentWording saveAndFlush(ConsentWording wording);
}
