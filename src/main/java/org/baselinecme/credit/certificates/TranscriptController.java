package org.baselinecme.credit.certificates;

import java.nio.charset.StandardCharsets;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The transcript of the current person as page, PDF and CSV file. */
@Controller
@MenuItem(order = 100, label = "nav.transcript", path = "/transcript", duty = Duty.TAKE_PART)
class TranscriptController {
    private final Transcripts transcripts;
    private final CertificatePdf papers;
    private final TranscriptFile file;

    TranscriptController(Transcripts transcripts, CertificatePdf papers, TranscriptFile file) {
        this.transcripts = transcripts;
        this.papers = papers;
        this.file = file;
    }

    @GetMapping("/transcript")
    String show(Me me, @ModelAttribute("period") TranscriptPeriod period, Model model) {
        model.addAttribute("page", transcripts.page(me, period));
        return "certificates/transcript";
    }

    @GetMapping("/transcript.pdf")
    ResponseEntity<byte[]> paper(Me me, @ModelAttribute("period") TranscriptPeriod period) {
        return CertificatePdf.download(papers.of(transcripts.whole(me, period)));
    }

    @GetMapping("/transcript.csv")
    ResponseEntity<byte[]> spreadsheet(Me me, @ModelAttribute("period") TranscriptPeriod period) {
        var lines = file.of(transcripts.whole(me, period));
        return CertificatePdf.download(
                new Attachment("transcript.csv", "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8)));
    }
}
