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

/** Renders certificates and transcripts as PDF. */
@Component
class CertificatePdf {
    private final Printer printer;

    CertificatePdf(Printer printer) {
        this.printer = printer;
    }

    byte[] of(CertificateContent print) {
        return printer.pdf("print/certificate", Map.of("print", print, "code", QrCode.of(print.address())));
    }

    Attachment of(Transcript transcript) {
        return new Attachment(
                "transcript-" + transcript.days().from() + "-"
                        + transcript.days().to() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.pdf("print/transcript", Map.of("page", transcript.printed())));
    }

    static ResponseEntity<byte[]> download(Attachment file) {
        return ResponseEntity.ok().headers(attachment(file)).body(file.content());
    }

    static HttpHeaders attachment(Attachment file) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(file.name()).build());
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        return headers;
    }
}
