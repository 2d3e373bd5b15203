package org.baselinecme.office.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Who has this value in this claim is given this role there, and belongs to that department where the office didn't know them. */
@Entity
@DynamicUpdate
class ClaimRule extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private String provider;
    private String claim;
    private String value;
    private String role;
    private String place;
    private Instant addedAt;
    private PersonId addedBy;
    private @Nullable Instant removedAt;
    private @Nullable PersonId removedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRule() {}

    ClaimRule(IdentityProvider provider, ClaimRuleForm form, PersonId by, Instant now) {
        this.id = Ids.next();
        this.provider = provider.key();
        this.claim = form.claim().strip();
        this.value = form.value().strip();
        this.role = form.role();
        this.place = form.where();
        this.addedAt = now;
        this.addedBy = by;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ProviderEvent.ClaimRuleAdded add() {
        return new ProviderEvent.ClaimRuleAdded(id, addedBy, addedAt, snapshot());
    }

    /** Takes it out of use; {@link NotFound} where it is. */
    ProviderEvent.ClaimRuleRemoved remove(PersonId by, Instant now) {
        if (removedAt != null) throw new NotFound();
        var before = snapshot();
        removedAt = now;
        removedBy = by;
        return new ProviderEvent.ClaimRuleRemoved(id, by, now, before, snapshot());
    }

    String provider() {
        return provider;
    }

    String claim() {
        return claim;
    }

    String value() {
        return value;
    }

    String role() {
        return role;
    }

    String place() {
        return place;
    }

    /** What it gives; everybody is a learner anyway. */
    Optional<GrantForm> grant() {
        return isOfLearners() ? Optional.empty() : Optional.of(new GrantForm(role, place, null, null, null));
    }

    boolean isOfLearners() {
        return role.equals("LEARNER");
    }

    /** The department of somebody the office enters; empty where it says none. */
    Optional<DepartmentId> department() {
        return place.equals("OFFICE") || place.equals("SELF")
                ? Optional.empty()
                : Optional.of(new DepartmentId(UUID.fromString(place)));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("provider", provider);
        values.put("claim", claim);
        values.put("value", value);
        values.put("role", role);
        values.put("place", place);
        values.put("addedAt", addedAt);
        values.put("addedBy", addedBy.toString());
        values.put("removedAt", Objects.toString(removedAt, ""));
        values.put("removedBy", Objects.toString(removedBy, ""));
        return values;
    }
}
