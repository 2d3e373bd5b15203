package org.baselinecme.platform.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * Base of entities without a version whose id is assigned in Java. Spring Data inserts such an entity without a SELECT
 * before it.
 *
 * @param <I> type of the id
 */
@MappedSuperclass
public abstract class AddedEntity<I> implements Persistable<I> {
    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
