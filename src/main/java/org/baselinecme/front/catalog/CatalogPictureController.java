package org.baselinecme.front.catalog;

import java.time.Duration;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of activities. Their addresses change with their content. */
@Controller
class CatalogPictureController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final PublicPictures pictures;

    CatalogPictureController(PublicPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/catalog/{number}/picture-{file}.jpg")
    ResponseEntity<Resource> picture(@PathVariable String number, @PathVariable String file) {
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .contentType(MediaType.IMAGE_JPEG)
                .body(pictures.open(number, NotFound.unlessUuid(file)));
    }
}
