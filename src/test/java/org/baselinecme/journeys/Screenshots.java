package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baselinecme.journeys.JourneyTest.Device;

/**
 * Looks at a page: screenshots into target/screens (none with {@code BASELINE_SCREENS=none}), no side-scrolling, no violation found by
 * axe (WCAG 2.2 AA and best practice) or by IBM's checker, and a walk with the Tab key.
 */
final class Screenshots {
    /** What WCAG 1.4.12 asks a page to bear. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-block-end: 2em !important; }
            """;

    private static final boolean PICTURES = !"none".equals(System.getenv("BASELINE_SCREENS"));

    private static final int PATIENCE = 15;
    private static final int MOMENT = 200;

    /** Each page is looked at once: both widths and both themes are taken on any device. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private Screenshots() {}

    static void at(Page page, String name, Device device) {
        if (!LOOKED_AT.add(name)) return;
        var results = new AccessibilityRecord(name);
        try {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) look(page, name, scheme, results);
            reflows(page, name, results);
            page.setViewportSize(1280, 900);
            if (PICTURES) KeyboardPath.barriers(page, name, results);
        } finally {
            results.write();
        }
        page.setViewportSize(device.width(), 900);
    }

    private static void look(Page page, String name, ColorScheme scheme, AccessibilityRecord results) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (var width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            if (PICTURES)
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                "target/screens",
                                "%s-%d-%s.png"
                                        .formatted(name, width, scheme.name().toLowerCase())))
                        .setFullPage(true));
            fits(page, name + " at " + width, "1.4.10", results);
        }
        axe(page, name, scheme, results);
        if (scheme == ColorScheme.DARK)
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        else if (SecondEngine.isPresent()) {
            page.setViewportSize(1280, 900);
            assertThat(SecondEngine.violations(page, results)).as(name).isEmpty();
        }
    }

    /** A window of 1280 px at 400%, and the spacing of text that people may set. */
    private static void reflows(Page page, String name, AccessibilityRecord results) {
        page.setViewportSize(320, 900);
        fits(page, name + " at 320", "1.4.10", results);
        page.evaluate(
                "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
                        + " window.spacing = document.adoptedStyleSheets; document.adoptedStyleSheets = [sheet]; }",
                SPACING);
        page.setViewportSize(1280, 900);
        fits(page, name + " with wide spacing", "1.4.12", results);
        page.evaluate("document.adoptedStyleSheets = window.spacing");
    }

    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    }

    private static void fits(Page page, String what, String criterion, AccessibilityRecord results) {
        var fits = fits(page);
        for (var i = 0; i < PATIENCE && !fits; i++) {
            page.waitForTimeout(MOMENT); // a window that was just made narrow is laid out anew
            fits = fits(page);
        }
        results.add("Browser window", criterion, !fits);
        results.add("Browser window", "all", !fits);
        assertThat(fits).as(what + " does not scroll sideways").isTrue();
    }

    /** The page is scrolled to its top: what the header covers elsewhere depends on where a form scrolled to, and is no smaller target. */
    private static void axe(Page page, String name, ColorScheme scheme, AccessibilityRecord results) {
        page.evaluate("scrollTo(0, 0)");
        var rules = scheme == ColorScheme.LIGHT ? FirstEngine.ALL : FirstEngine.CONTRAST;
        assertThat(FirstEngine.violations(page, rules, results))
                .as(name + " " + scheme)
                .isEmpty();
    }
}
