package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails certificates of completion, each once: a node takes one for a while, prints it outside any transaction, and posts it
 * together with the note that it did, if it still holds it. What a killed node held is taken by another when the while is over.
 */
@Component
class CertificateMail {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int A_ROUND = 200;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final CertificateContentComposer prints;
    private final Post post;

    CertificateMail(
            JdbcClient jdbc, Clock clock, TransactionOperations transaction, CertificateContentComposer prints, Post post) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.prints = prints;
        this.post = post;
    }

    /** Mails what is due. */
    void round() {
        Stream.generate(this::take)
                .limit(A_ROUND)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(this::send);
    }

    /** Takes the certificate that waits longest, for this node alone. */
    Optional<Taken> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        update certificate set mail_due_at = :lease
                        where serial = (select serial from certificate where mail_due_at <= :now
                                        order by mail_due_at limit 1 for update skip locked)
                        returning serial, mail_due_at as until
                        """)
                .param("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Taken.class))
                .optional();
    }

    void send(Taken taken) {
        var issued = post.queries().find(taken.serial()).orElseThrow(NotFound::new);
        var paper = issued.waits() || !issued.fate().stands() ? null : paper(issued);
        transaction.executeWithoutResult(change -> {
            if (done(taken)) letter(issued, paper);
        });
    }

    private Attachment paper(IssuedCertificate issued) {
        CertificateContent print = Objects.requireNonNull(transaction.execute(change -> prints.of(issued)));
        return post.documents().of(issued.serial(), print).attachment();
    }

    /** Lets go of it for good; false where another took it since. */
    private boolean done(Taken taken) {
        return jdbc.sql("update certificate set mail_due_at = null where serial = ? and mail_due_at = ?")
                        .params(taken.serial().value(), taken.until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void letter(IssuedCertificate issued, @Nullable Attachment paper) {
        if (!issued.fate().stands()) return;
        post.addressees()
                .of(issued)
                .ifPresentOrElse(
                        to -> letter(issued, paper, to), () -> post.addressees().link(issued));
    }

    private void letter(IssuedCertificate issued, @Nullable Attachment paper, Recipient to) {
        var page = post.addresses().absolute("/certificates/" + issued.serial());
        var title = issued.subject().title();
        var mail = post.mail();
        if (paper == null) mail.post(to, "certificate-waits", to.name(), title, Glyphs.named(issued.missing()), page);
        else {
            var verify = post.addresses().absolute("/verify/" + issued.serial());
            mail.post(to, "certificate", paper, to.name(), title, page, verify);
        }
    }

    /** What one node holds until then. */
    record Taken(Serial serial, Instant until) {}

    /** What letters are made of. */
    @Component
    record Post(
            CertificateQueries queries,
            CertificateDocuments documents,
            Mail mail,
            CertificateRecipients addressees,
            Addresses addresses) {}
}
