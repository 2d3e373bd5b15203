package org.baselinecme.office.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;

/** The stored {@link Provider}; there is one row at most. */
@Entity
@Table(name = "provider")
class AccreditedProvider extends AddedEntity<Boolean> {
    static final Boolean ONLY = true;

    @Id
    private Boolean one = ONLY;

    private String name = "";
    private String shortName = "";
    private ZoneId zone = Provider.UNNAMED.zone();
    private String umbrella = "";
    private boolean synthetic;

    protected AccreditedProvider() {}

    @Override
    public Boolean getId() {
        return one;
    }

    /** Takes over every value; empty where nothing differs. */
    Optional<ProviderNamed> name(Provider provider, PersonId by, Instant now) {
        var before = isNew() ? Map.<String, Object>of() : snapshot();
        name = provider.name();
        shortName = provider.shortName();
        zone = provider.zone();
        umbrella = provider.umbrella();
        synthetic = provider.synthetic();
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new ProviderNamed(by, now, before, after));
    }

    /** The provider before the change. */
    Provider provider() {
        return isNew() ? Provider.UNNAMED : new Provider(name, shortName, zone, umbrella, synthetic);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("shortName", shortName);
        values.put("zone", zone.getId());
        values.put("umbrella", umbrella);
        values.put("synthetic", synthetic);
        return values;
    }
}
