package org.baselinecme.evidence.imports;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A table of observations: upload, preview and questions. */
@Controller
@RequestMapping("/measures/{id}/observations/files")
class ObservationFileController {
    private final ObservationFiles files;

    ObservationFileController(ObservationFiles files) {
        this.files = files;
    }

    @PostMapping
    String upload(Me me, @PathVariable MeasureId id, @RequestParam(required = false) @Nullable MultipartFile file) {
        var made = files.upload(me, id, Upload.name(file), Upload.content(file));
        return "redirect:/measures/" + id + "/observations/files/" + made;
    }

    @GetMapping("/{file}")
    String preview(Me me, @PathVariable MeasureId id, @PathVariable UUID file, Model model) {
        model.addAttribute("page", files.preview(me, id, file));
        model.addAttribute("file", file);
        return "imports/table";
    }

    @PostMapping("/{file}/answers")
    String answer(Me me, @PathVariable MeasureId id, @PathVariable UUID file, @RequestParam Map<String, String> sent) {
        files.answer(me, id, file, sent);
        return "redirect:/measures/" + id + "/observations/files/" + file;
    }
}
