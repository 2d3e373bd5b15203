package org.baselinecme.front.privacy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baselinecme.credit.certificates.CertificateDocuments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What is held about me, and all of it as one archive; for a director, about anybody. An archive is asked for with a form: it is
 * recorded who had it, which a director who sees the product as somebody else must not cause in their name.
 */
@Controller
class PersonalDataController {
    private final PersonalData data;
    private final CertificateDocuments certificates;
    private final MessageSource messages;

    PersonalDataController(PersonalData data, CertificateDocuments certificates, MessageSource messages) {
        this.data = data;
        this.certificates = certificates;
        this.messages = messages;
    }

    @GetMapping("/profile/data")
    String show(Me me, Model model) {
        model.addAttribute("lines", data.lines(me));
        return "privacy/show";
    }

    @PostMapping("/profile/data.zip")
    void download(Me me, HttpServletResponse response) throws IOException {
        send(me, data.mine(me), response);
    }

    @PostMapping("/people/{person}/data.zip")
    void of(Me me, @PathVariable PersonId person, HttpServletResponse response) throws IOException {
        send(me, data.of(me, person), response);
    }

    private void send(Me me, HeldArchive archive, HttpServletResponse response) throws IOException {
        var documents = archive.certificates().stream()
                .flatMap(serial -> certificates.ofSerial(me, serial).stream())
                .toList();
        var readMe = messages.getMessage(
                "privacy.read-me",
                new Object[] {archive.name(), archive.office(), archive.at()},
                LocaleContextHolder.getLocale());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(archive.file(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archive.write(readMe, documents, response.getOutputStream());
    }
}
