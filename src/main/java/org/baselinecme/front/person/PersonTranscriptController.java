package org.baselinecme.front.person;

import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The transcript of a person as a document to print, and sending it to them. */
@Controller
class PersonTranscriptController {
    private final Transcripts transcripts;
    private final TranscriptMail mail;

    PersonTranscriptController(Transcripts transcripts, TranscriptMail mail) {
        this.transcripts = transcripts;
        this.mail = mail;
    }

    @GetMapping("/people/{person}/transcript.pdf")
    ResponseEntity<byte[]> paper(
            Me me, @PathVariable PersonId person, @ModelAttribute("period") TranscriptPeriod period) {
        var paper = transcripts.document(me, person, period);
        var named = ContentDisposition.inline().filename(paper.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(paper.content());
    }

    @PostMapping("/people/{person}/transcript")
    String send(
            Me me,
            @PathVariable PersonId person,
            @ModelAttribute("period") TranscriptPeriod period,
            RedirectAttributes flash) {
        mail.send(me, person, period);
        flash.addFlashAttribute("flash", "person.transcript.sent");
        return "redirect:/people/" + person;
    }
}
