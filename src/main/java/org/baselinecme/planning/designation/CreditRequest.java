package org.baselinecme.planning.designation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;

/** A credit system that is to be designated for an activity on approval. */
@Entity
@Table(name = "credit_sought")
class CreditRequest extends AddedEntity<CreditRequest.Key> {
    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected CreditRequest() {}

    CreditRequest(ActivityId activity, String creditSystem) {
        key = new Key(activity, creditSystem);
    }

    String creditSystem() {
        return key.creditSystem();
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Activity and code of the credit system. */
    @Embeddable
    record Key(ActivityId activity, String creditSystem) {}
}
