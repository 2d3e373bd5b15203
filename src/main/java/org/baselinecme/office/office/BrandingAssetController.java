package org.baselinecme.office.office;

import java.time.Duration;
import java.util.UUID;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The logo and the color of the provider, as every page asks for them. Their addresses change with their content. */
@Controller
@RequestMapping("/brand")
class BrandingAssetController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final Brandings brandings;

    BrandingAssetController(Brandings brandings) {
        this.brandings = brandings;
    }

    @GetMapping("/logo-{id}.png")
    ResponseEntity<Resource> logo(@PathVariable String id) {
        UUID file = NotFound.unlessUuid(id);
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .contentType(MediaType.IMAGE_PNG)
                .body(brandings.logo(file));
    }

    @GetMapping("/accent.css")
    ResponseEntity<String> accent(@RequestParam(defaultValue = "") String color) {
        var accent = Accent.of(color).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(accent.css());
    }
}
