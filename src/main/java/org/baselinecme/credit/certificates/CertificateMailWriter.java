package org.baselinecme.credit.certificates;

import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts the mail of a certificate: with its file, or with the letters of the name that cannot be printed. */
@Component
class CertificateMailWriter {
    private final CertificateRecipients recipients;
    private final Mail mail;
    private final Addresses addresses;

    CertificateMailWriter(CertificateRecipients recipients, Mail mail, Addresses addresses) {
        this.recipients = recipients;
        this.mail = mail;
        this.addresses = addresses;
    }

    /** Posts to the confirmed address, else a link to the unconfirmed address of a guest. */
    void post(IssuedCertificate issued, @Nullable Attachment file) {
        recipients.of(issued).ifPresentOrElse(to -> post(issued, file, to), () -> recipients.link(issued));
    }

    private void post(IssuedCertificate issued, @Nullable Attachment file, Recipient to) {
        var page = recipients.page(issued);
        var title = issued.subject().title();
        if (file == null) mail.post(to, "certificate-waits", title, Glyphs.named(issued.missing()), page);
        else {
            var verify = addresses.absolute("/verify/" + issued.serial());
            mail.post(to, "certificate", file, title, page, verify);
        }
    }
}
