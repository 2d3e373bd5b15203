package org.baselinecme.front.catalog;

import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of public pages. */
@Service
@Transactional(readOnly = true)
public class PublicPictures {
    private final PublicActivities activities;
    private final Files files;

    PublicPictures(PublicActivities activities, Files files) {
        this.activities = activities;
        this.files = files;
    }

    /** Opens the picture of a public page in one of its sizes; {@link NotFound} for any other file, as files are not public. */
    @Anyone
    FileContent open(String number, UUID file) {
        var picture = activities.of(number).picture();
        if (picture == null || !file.equals(picture.large()) && !file.equals(picture.small())) throw new NotFound();
        return files.open(file);
    }
}
