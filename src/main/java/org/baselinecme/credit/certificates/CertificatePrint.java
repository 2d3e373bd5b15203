package org.baselinecme.credit.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.baselinecme.credit.papers.CertificateContent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The content of one revision of a certificate as JSON ({@link CertificateContent}), stored when it is first rendered so that
 * the certificate never changes.
 */
@Entity
@Immutable
@IdClass(CertificatePrint.Key.class)
class CertificatePrint {
    @Id
    private String serial;

    @Id
    private int revision;

    private int template;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CertificatePrint() {}

    CertificatePrint(Serial serial, int revision, int template, String content, Instant at) {
        this.serial = serial.value();
        this.revision = revision;
        this.template = template;
        this.content = content;
        this.at = at;
    }

    Key key() {
        return new Key(serial, revision);
    }

    int template() {
        return template;
    }

    String content() {
        return content;
    }

    Instant at() {
        return at;
    }

    record Key(String serial, int revision) implements Serializable {}
}
