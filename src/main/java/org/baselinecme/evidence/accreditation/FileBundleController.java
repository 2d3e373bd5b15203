package org.baselinecme.evidence.accreditation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        var bundle = bundles.of(me, id);
        var attachment = ContentDisposition.attachment()
                .filename(bundle.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        bundle.write(response.getOutputStream());
    }
}
