package org.baselinecme.credit.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Sha256;
import org.hibernate.annotations.Immutable;

/** The PDF file of one revision of a certificate, rendered once and immutable. */
@Entity
@Immutable
@IdClass(CertificateDocument.Key.class)
class CertificateDocument extends AddedEntity<CertificateDocument.Key> {
    @Id
    private String serial;

    @Id
    private int revision;

    private byte[] sha256;

    private byte[] content;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CertificateDocument() {}

    CertificateDocument(Serial serial, int revision, byte[] content, Instant at) {
        this.serial = serial.value();
        this.revision = revision;
        this.sha256 = Sha256.of(content);
        this.content = content.clone();
        this.at = at;
    }

    @Override
    public Key getId() {
        return new Key(serial, revision);
    }

    CertificateFile file() {
        return new CertificateFile(new Serial(serial), sha256, content);
    }

    record Key(String serial, int revision) implements Serializable {}
}
