package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails each certificate once. A node leases a certificate, renders it outside any transaction, and posts the mail in the
 * transaction that ends the lease, if it still has it. When a lease expires, another node takes the certificate over.
 */
@Component
class CertificateMail {
    private static final Duration LEASE_TIME = Duration.ofMinutes(5);
    private static final int BATCH = 200;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final CertificateQueries queries;
    private final CertificateContentComposer contents;
    private final CertificateDocuments documents;
    private final CertificateMailWriter writer;

    CertificateMail(
            JdbcClient jdbc,
            Clock clock,
            TransactionOperations transaction,
            CertificateQueries queries,
            CertificateContentComposer contents,
            CertificateDocuments documents,
            CertificateMailWriter writer) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.queries = queries;
        this.contents = contents;
        this.documents = documents;
        this.writer = writer;
    }

    /** Mails the certificates that are due. */
    void round() {
        Stream.generate(this::take)
                .limit(BATCH)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(this::send);
    }

    /** Leases the certificate that has been due longest. */
    Optional<Lease> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        update certificate set mail_due_at = :lease
                        where serial = (select serial from certificate where mail_due_at <= :now
                                        order by mail_due_at limit 1 for update skip locked)
                        returning serial, mail_due_at as until
                        """)
                .param("lease", now.plus(LEASE_TIME).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Lease.class))
                .optional();
    }

    void send(Lease lease) {
        var issued = queries.find(lease.serial()).orElseThrow(NotFound::new);
        var file = issued.waits() || issued.isReversed() ? null : render(issued);
        transaction.executeWithoutResult(change -> {
            if (end(lease) && !issued.isReversed()) writer.post(issued, file);
        });
    }

    private Attachment render(IssuedCertificate issued) {
        CertificateContent content = Objects.requireNonNull(transaction.execute(change -> contents.of(issued)));
        return documents.of(issued.serial(), content).attachment();
    }

    /** Ends the lease after the mail was posted; false if another node has taken the certificate over. */
    private boolean end(Lease lease) {
        return jdbc.sql("update certificate set mail_due_at = null where serial = ? and mail_due_at = ?")
                        .params(lease.serial().value(), lease.until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A certificate that one node mails until this time. */
    record Lease(Serial serial, Instant until) {}
}
