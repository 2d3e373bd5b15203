package org.baselinecme.office.credentials;

import java.util.Collection;
import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardCertificationRepository extends Repository<BoardCertification, BoardCertification.Key> {
    @Query("from BoardCertification b where b.key.person in :people order by b.key.board")
    List<BoardCertification> findByPeople(Collection<PersonId> people);

    BoardCertification saveAndFlush(BoardCertification certification);
}
