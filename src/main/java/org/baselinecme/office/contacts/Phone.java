package org.baselinecme.office.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A phone number of a person. */
@Entity
class Phone {
    @Id
    private ContactId id;

    @Version
    private @Nullable Integer version;

    private PersonId person;
    private String kind;
    private String number;
    private Instant enteredAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Phone() {}

    Phone(PersonId person, PhoneForm form, Instant now) {
        this.id = ContactId.next();
        this.person = person;
        this.kind = form.kind();
        this.number = form.plainNumber();
        this.enteredAt = now;
    }

    ContactEvent.PhoneAdded added(PersonId by) {
        return new ContactEvent.PhoneAdded(person, by, enteredAt, snapshot());
    }

    ContactEvent.PhoneRemoved remove(PersonId by, Instant now) {
        var before = snapshot();
        removedAt = now;
        return new ContactEvent.PhoneRemoved(person, by, now, before);
    }

    ContactId id() {
        return id;
    }

    boolean isLike(PhoneForm form) {
        return number.equals(form.plainNumber());
    }

    ContactsPage.PhoneRow row() {
        return new ContactsPage.PhoneRow(id, kind, PhoneForm.readable(number));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", kind);
        values.put("number", number);
        return values;
    }
}
