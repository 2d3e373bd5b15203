package org.baselinecme.platform.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Filters, order and look of a list that somebody saved under a name, for themselves or for the office. It holds no rows. */
@Entity
class SavedView {
    @Id
    private SavedViewId id;

    @Version
    private @Nullable Integer version;

    private PersonId owner;
    private String list;
    private String name;
    private String query;
    private boolean shared;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    /** A view without filters yet. */
    SavedView(PersonId owner, String list, String name) {
        this.id = SavedViewId.next();
        this.owner = owner;
        this.list = list;
        this.name = name;
        this.query = "";
        this.savedAt = Instant.EPOCH;
    }

    /** Stores these filters under its name. */
    SavedViewStored store(String filters, boolean withOffice, PersonId by, Instant now) {
        var before = version == null ? Map.<String, Object>of() : snapshot();
        query = filters;
        shared = withOffice;
        savedAt = now;
        return new SavedViewStored(id, by, now, before, snapshot());
    }

    /** The event to publish when it is removed. */
    SavedViewRemoved removed(PersonId by, Instant now) {
        return new SavedViewRemoved(id, by, now, snapshot());
    }

    PersonId owner() {
        return owner;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("owner", owner.toString());
        values.put("list", list);
        values.put("name", name);
        values.put("query", query);
        values.put("shared", shared);
        values.put("savedAt", savedAt);
        return values;
    }
}
