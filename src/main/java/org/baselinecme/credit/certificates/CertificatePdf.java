package org.baselinecme.credit.certificates;

import java.util.Map;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.QrCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Certificates and transcripts on paper. */
@Component
class CertificatePdf {
    private final Printer printer;

    CertificatePdf(Printer printer) {
        this.printer = printer;
    }

    Attachment of(Print print) {
        return new Attachment(
                "certificate-" + print.serial() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.pdf("print/certificate", Map.of("print", print, "code", QrCode.of(print.address()))));
    }

    Attachment of(Transcript transcript) {
        return new Attachment(
                "transcript-" + transcript.days().from() + "-"
                        + transcript.days().to() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.pdf("print/transcript", Map.of("page", transcript.printed())));
    }

    static ResponseEntity<byte[]> download(Attachment paper) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .body(paper.content());
    }
}
