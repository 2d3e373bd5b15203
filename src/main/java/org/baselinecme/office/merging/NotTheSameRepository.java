package org.baselinecme.office.merging;

import org.springframework.data.repository.Repository;

interface NotTheSameRepository extends Repository<NotTheSame, NotTheSame.Pair> {
    boolean existsById(NotTheSame.Pair pair);

    NotTheSame saveAndFlush(NotTheSame pair);
}
