package org.baselinecme.evidence.accreditation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the whole file of an activity as one archive. */
@Controller
class FileBundleController {
    private final FileBundles bundles;

    FileBundleController(FileBundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping("/activities/{id}/file.zip")
    void download(Me me, @PathVariable ActivityId id, HttpServletResponse response) throws IOException {
        bundles.of(me, id).send(response);
    }
}
