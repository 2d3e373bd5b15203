package org.baselinecme.credit.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The name on a certificate; a corrected name is a new revision of the same serial. */
@Entity
@Immutable
@IdClass(CertificateRevision.Key.class)
class CertificateRevision extends AddedEntity<CertificateRevision.Key> {
    @Id
    private String serial;

    @Id
    private int revision;

    private String name;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CertificateRevision() {}

    /** The event of this revision. */
    CertificateRevision(IssuedCertificate before, String name, PersonId by, Instant now) {
        this.serial = before.serial().value();
        this.revision = before.revision().number() + 1;
        this.name = name;
        this.by = by;
        this.at = now;
    }

    CertificateRevised revised(IssuedCertificate before) {
        return new CertificateRevised(
                before.claim(), revision, before.revision().name(), name, by, at);
    }

    @Override
    public Key getId() {
        return new Key(serial, revision);
    }

    record Key(String serial, int revision) implements Serializable {}
}
