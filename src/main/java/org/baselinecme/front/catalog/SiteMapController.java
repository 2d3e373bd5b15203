package org.baselinecme.front.catalog;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines which pages are public, and where they are. */
@Controller
class SiteMapController {
    private static final CacheControl HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private final Listings listings;

    SiteMapController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .cacheControl(HOUR)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(String.join(
                        "\n",
                        List.of(
                                "User-agent: *",
                                "Allow: /catalog",
                                "Allow: /help",
                                "Allow: /privacy",
                                "Allow: /accessibility",
                                "Allow: /assets/",
                                "Allow: /brand/",
                                "Disallow: /",
                                "Sitemap: " + listings.absolute("/sitemap.xml"),
                                "")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sites() {
        var all = Stream.concat(
                        Stream.of("/catalog", "/help", "/privacy", "/accessibility")
                                .map(listings::absolute),
                        listings.sites().stream())
                .map(address -> "<url><loc>" + HtmlUtils.htmlEscape(address) + "</loc></url>\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .cacheControl(HOUR)
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + all + "</urlset>\n");
    }
}
