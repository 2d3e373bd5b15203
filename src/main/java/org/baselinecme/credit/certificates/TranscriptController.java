package org.baselinecme.credit.certificates;

import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.platform.access.Me;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The transcript of the current person as page, PDF and CSV file. */
@Controller
class TranscriptController {
    private final Transcripts transcripts;
    private final CertificatePdf papers;

    TranscriptController(Transcripts transcripts, CertificatePdf papers) {
        this.transcripts = transcripts;
        this.papers = papers;
    }

    @GetMapping("/my-cme/earned")
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
        return TranscriptFile.EXPORT.file("transcript", TranscriptFile.of(transcripts.whole(me, period)));
    }
}
