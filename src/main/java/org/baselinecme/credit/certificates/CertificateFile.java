package org.baselinecme.credit.certificates;

import java.util.HexFormat;
import org.baselinecme.platform.mail.Attachment;
import org.springframework.http.MediaType;

/** A certificate as a PDF file, with the hash of its content. */
record CertificateFile(Serial serial, byte[] sha256, byte[] content) {
    /** The HTTP entity tag, derived from the content. */
    String tag() {
        return HexFormat.of().formatHex(sha256);
    }

    Attachment attachment() {
        return new Attachment("certificate-" + serial + ".pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }
}
