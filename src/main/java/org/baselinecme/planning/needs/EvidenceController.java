package org.baselinecme.planning.needs;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.FileDownload;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

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
            Model model) {
        if (errors.hasErrors()) return page.show(me, id, model);
        sources.mayAdd(me, id, form);
        sources.add(me, id, form, stored(me, form.file()));
        return back(id);
    }

    @AsksFirst("removal")
    @PostMapping("/{evidence}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable UUID evidence) {
        sources.remove(me, id, evidence);
        return back(id);
    }

    private @Nullable UUID stored(Me me, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return null;
        var type = Upload.type(file, DocumentType.ALL).orElseThrow(IllegalArgumentException::new);
        return files.store(me, Upload.name(file), type.mediaType(), Upload.content(file));
    }

    @GetMapping("/{evidence}/file")
    ResponseEntity<Resource> read(Me me, @PathVariable ActivityId id, @PathVariable UUID evidence) {
        return FileDownload.of(files.open(sources.fileOf(me, id, evidence)));
    }

    private static String back(ActivityId id) {
        return "redirect:" + SubmissionPolicy.page(id) + "#evidence";
    }
}
