package org.baselinecme.platform.lists;

import java.util.Collection;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

/** Loads and stores saved views. */
interface SavedViewRepository extends Repository<SavedView, SavedViewId> {
    SavedView saveAndFlush(SavedView view);

    Optional<SavedView> findById(SavedViewId id);

    Optional<SavedView> findFirstByListAndNameIgnoreCaseAndOwnerIn(
            String list, String name, Collection<PersonId> owners);

    void delete(SavedView view);
}
