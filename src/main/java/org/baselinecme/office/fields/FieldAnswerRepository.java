package org.baselinecme.office.fields;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FieldAnswerRepository extends Repository<FieldAnswer, UUID> {
    @Query("from FieldAnswer a where a.person in :people and a.registration is null order by a.answeredAt, a.id")
    List<FieldAnswer> ofPeople(Collection<PersonId> people);

    List<FieldAnswer> findByActivity(ActivityId activity);

    List<FieldAnswer> findByRegistration(UUID registration);

    FieldAnswer saveAndFlush(FieldAnswer answer);
}
