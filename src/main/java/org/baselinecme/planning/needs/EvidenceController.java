package org.baselinecme.planning.needs;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sources behind a gap. */
@Controller
@RequestMapping("/activities/{id}/needs/evidence")
class EvidenceController {
    private final Sources sources;
    private final Files files;
    private final NeedsPageModel page;

    EvidenceController(Sources sources, Files files, NeedsPageModel page) {
        this.sources = sources;
        this.files = files;
        this.page = page;
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("evidence") EvidenceForm form,
            BindingResult errors,
            Model model)
            throws IOException {
        if (errors.hasErrors()) return page.show(me, id, model);
        sources.mayAdd(me, id, form);
        var file = form.file();
        var stored = file == null || file.isEmpty()
                ? null
                : files.store(me, EvidenceFile.name(file), EvidenceFile.mediaType(file), file.getBytes());
        sources.add(me, id, form, stored);
        return back(id);
    }

    @PostMapping("/{evidence}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable UUID evidence) {
        sources.remove(me, id, evidence);
        return back(id);
    }

    /** Always a download with our own media type, so that a browser never shows it inside our pages. */
    @GetMapping("/{evidence}/file")
    ResponseEntity<byte[]> read(Me me, @PathVariable ActivityId id, @PathVariable UUID evidence) {
        var file = files.read(sources.fileOf(me, id, evidence));
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    private static String back(ActivityId id) {
        return "redirect:" + SubmissionPolicy.page(id) + "#evidence";
    }
}
