package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.util.Optional;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Attachment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The PDF files of certificates. Each revision is rendered once, outside any transaction, and stored; later the stored
 * file is returned. If two threads render the same revision, both return the file that was stored first.
 */
@Component
public class CertificateDocuments {
    private final Certificates certificates;
    private final CertificatePdf pdf;
    private final CertificateDocumentRepository documents;
    private final Clock clock;

    CertificateDocuments(
            Certificates certificates, CertificatePdf pdf, CertificateDocumentRepository documents, Clock clock) {
        this.certificates = certificates;
        this.pdf = pdf;
        this.documents = documents;
        this.clock = clock;
    }

    /** The file of a certificate; {@link NotFound} for people who may not see it. */
    CertificateFile of(Me me, Serial serial) {
        return certificates.file(me, serial).orElseGet(() -> render(serial, certificates.print(me, serial)));
    }

    /** The file of a certificate to hand over; empty for one that cannot be printed or was reversed. */
    public Optional<Attachment> ofSerial(Me me, String serial) {
        try {
            return Serial.typed(serial).map(one -> of(me, one).attachment());
        } catch (Refused notPrinted) {
            return Optional.empty();
        }
    }

    /** The file with this content, for its mail. */
    CertificateFile of(Serial serial, CertificateContent print) {
        return documents
                .findBySerialAndRevision(serial.value(), print.revision())
                .map(CertificateDocument::file)
                .orElseGet(() -> render(serial, print));
    }

    private CertificateFile render(Serial serial, CertificateContent print) {
        var document = new CertificateDocument(serial, print.revision(), pdf.of(print), clock.instant());
        try {
            return documents.saveAndFlush(document).file();
        } catch (DataIntegrityViolationException storedMeanwhile) {
            return documents
                    .findBySerialAndRevision(serial.value(), print.revision())
                    .map(CertificateDocument::file)
                    .orElseThrow(NotFound::new);
        }
    }
}
