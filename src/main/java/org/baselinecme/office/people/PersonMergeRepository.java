package org.baselinecme.office.people;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonMergeRepository extends Repository<PersonMerge, UUID> {
    PersonMerge saveAndFlush(PersonMerge merge);
}
