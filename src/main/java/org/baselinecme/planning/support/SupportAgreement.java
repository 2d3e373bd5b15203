package org.baselinecme.planning.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The agreement with a supporter as it was filed, with the days on which provider and company signed. It is never changed;
 * the one with the highest turn of a supporter is current.
 */
@Entity
@Immutable
class SupportAgreement extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID supporter;
    private int turn;
    private UUID file;
    private byte[] sha256;
    private @Nullable LocalDate providerSignedOn;
    private @Nullable LocalDate companySignedOn;
    private PersonId filedBy;
    private Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected SupportAgreement() {}

    SupportAgreement(UUID supporter, int turn, UUID file, NewAgreement filed, PersonId by, Instant now) {
        id = Ids.next();
        this.supporter = supporter;
        this.turn = turn;
        this.file = file;
        sha256 = Sha256.of(filed.content());
        providerSignedOn = filed.signatures().provider();
        companySignedOn = filed.signatures().company();
        filedBy = by;
        filedAt = now;
    }

    /** The event to publish once it is stored; {@code company} is the supporter's name. */
    SupportEvent.SupportAgreementFiled filed(ActivityId activity, String company) {
        return new SupportEvent.SupportAgreementFiled(activity, supporter, filedBy, filedAt, snapshot(company));
    }

    private Map<String, Object> snapshot(String company) {
        var values = new LinkedHashMap<String, Object>();
        values.put("company", company);
        values.put("turn", turn);
        values.put("file", file);
        values.put("sha256", HexFormat.of().formatHex(sha256));
        if (providerSignedOn != null) values.put("providerSignedOn", providerSignedOn);
        if (companySignedOn != null) values.put("companySignedOn", companySignedOn);
        values.put("filedBy", filedBy.value());
        values.put("filedAt", filedAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
