package org.baselinecme.office.links;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A link in a mail that signs its person in, once and until it expires. Its token is stored as a digest only. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
public class MailLink extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private byte[] tokenHash; // not recorded: a secret
    private PersonId person;

    @Formula("(select p.name from v_person p where p.id = person)")
    private String name;

    private String address; // not recorded: where the mail goes, in the outbox
    private String path;
    private String opens;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailLink() {}

    MailLink(LinkToken token, PersonId person, String address, LinkTarget target, Instant issuedAt, Duration life) {
        this.id = Ids.next();
        this.tokenHash = token.digest();
        this.person = person;
        this.name = "";
        this.address = address;
        this.path = target.path();
        this.opens = target.message();
        this.issuedAt = issuedAt;
        this.expiresAt = issuedAt.plus(life);
    }

    @Override
    public UUID getId() {
        return id;
    }

    LinkEvents.LinkIssued issue(PersonId by) {
        return new LinkEvents.LinkIssued(person, by, issuedAt, snapshot());
    }

    LinkEvents.LinkUsed use() {
        return new LinkEvents.LinkUsed(person, Objects.requireNonNull(usedAt), snapshot());
    }

    boolean isOpen(Instant now) {
        return usedAt == null && endedAt == null && now.isBefore(expiresAt);
    }

    public PersonId person() {
        return person;
    }

    /** The name of the person, without credentials. */
    public String name() {
        return name;
    }

    /** Where a new link goes. */
    public String address() {
        return address;
    }

    public LinkTarget target() {
        return new LinkTarget(path, opens);
    }

    Duration life() {
        return Duration.between(issuedAt, expiresAt);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was used; null while it was not. */
    @Nullable
    public Instant usedAt() {
        return usedAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("path", path);
        values.put("opens", opens);
        values.put("issuedAt", issuedAt);
        values.put("expiresAt", expiresAt);
        values.put("usedAt", Objects.toString(usedAt, ""));
        values.put("endedAt", Objects.toString(endedAt, ""));
        return values;
    }
}
