package org.baselinecme.demo;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.MailLine;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mail of the demo office, for whoever tries it: no mail server is needed, and in production the page does not exist. */
@Controller
@RequestMapping("/dev/mail")
@Conditional(DemoWanted.class)
class DevMailController {
    private final DevMail mail;
    private final Addresses addresses;
    private final Office office;

    DevMailController(DevMail mail, Addresses addresses, Office office) {
        this.mail = mail;
        this.addresses = addresses;
        this.office = office;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("moments", office.moments());
        model.addAttribute("mails", mail.newest());
        return "demo/mails";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        var found = mail.find(id).orElseThrow(NotFound::new);
        model.addAttribute("moments", office.moments());
        model.addAttribute("mail", found);
        model.addAttribute("lines", MailLine.of(found.text(), addresses));
        return "demo/mail";
    }

    @GetMapping("/{id}/attachment")
    ResponseEntity<byte[]> attachment(@PathVariable String id) {
        var attached = mail.attachment(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attached.name())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(attached.mediaType()))
                .body(attached.content());
    }
}
