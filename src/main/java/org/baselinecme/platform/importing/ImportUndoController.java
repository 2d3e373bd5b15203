package org.baselinecme.platform.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.FileDownload;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an import can be taken back to: the original, the rows to mend, and what was there before. */
@Controller
@RequestMapping("/imports/{id}")
class ImportUndoController {
    private final Imports imports;
    private final ImportFiles files;

    ImportUndoController(Imports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @PostMapping("/undoing")
    @AsksFirst("import-undo")
    String undo(Me me, @PathVariable ImportId id) {
        imports.undo(me, id);
        return "redirect:/imports/" + id;
    }

    @GetMapping("/original")
    ResponseEntity<Resource> original(Me me, @PathVariable ImportId id) {
        return FileDownload.of(files.original(me, id));
    }

    @GetMapping("/rows-to-mend.csv")
    void faults(Me me, @PathVariable ImportId id, HttpServletResponse response) throws IOException {
        var faults = files.faults(me, id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(faults.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        faults.write(response.getOutputStream());
    }
}
