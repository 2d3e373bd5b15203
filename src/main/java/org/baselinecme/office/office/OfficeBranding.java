package org.baselinecme.office.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored {@link Branding}; there is one row at most. */
@Entity
@Table(name = "provider_branding")
class OfficeBranding {
    static final Boolean ONLY = true;

    @Id
    private Boolean one = ONLY;

    @Version
    private @Nullable Integer version;

    private String accent = "";
    private @Nullable UUID logo;
    private String email = "";
    private String phone = "";
    private String address = "";
    private String accreditation = "";
    private String links = "";
    private String help = "";
    private String privacy = "";

    protected OfficeBranding() {}

    static OfficeBranding blank() {
        return new OfficeBranding();
    }

    /** Takes over every value; empty where nothing differs. */
    Optional<BrandingChanged> change(Branding branding, PersonId by, Instant now) {
        var before = snapshot();
        accent = branding.accent();
        logo = branding.logo();
        email = branding.email();
        phone = branding.phone();
        address = branding.address();
        accreditation = branding.accreditation();
        links = branding.links();
        help = branding.help();
        privacy = branding.privacy();
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new BrandingChanged(by, now, before, after));
    }

    Branding branding() {
        return new Branding(
                version == null ? Branding.NONE.version() : version,
                accent,
                logo,
                email,
                phone,
                address,
                accreditation,
                links,
                help,
                privacy);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("accent", accent);
        values.put("logo", Objects.toString(logo, ""));
        values.put("email", email);
        values.put("phone", phone);
        values.put("address", address);
        values.put("accreditation", accreditation);
        values.put("links", links);
        values.put("help", help);
        values.put("privacy", privacy);
        return values;
    }
}
