package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baselinecme.journeys.JourneyTest.Device;

/** Screenshots of a page into target/screens, with no axe violation (WCAG 2.2 AA and best practice) and no side-scrolling. */
final class Screenshots {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Each page is looked at once: both widths and both themes are taken on any device. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private Screenshots() {}

    static void at(Page page, String name, Device device) {
        if (!LOOKED_AT.add(name)) return;
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                shoot(page, "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase()));
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(name + " scrolls sideways at " + width)
                        .isTrue();
            }
            isAccessible(page, name, scheme);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(device.width(), 900);
    }

    private static void shoot(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", file))
                .setFullPage(true));
    }

    /**
     * Only colors differ in the dark: contrast is asked there, everything else once. The page is scrolled to its top: what the
     * header covers elsewhere depends on where a form scrolled to, and is no smaller target.
     */
    private static void isAccessible(Page page, String name, ColorScheme scheme) {
        page.evaluate("scrollTo(0, 0)");
        var axe = scheme == ColorScheme.LIGHT
                ? new AxeBuilder(page).withTags(RULES)
                : new AxeBuilder(page).withRules(List.of("color-contrast"));
        assertThat(axe.analyze().getViolations())
                .as(name + " " + scheme)
                .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getTarget() + " " + v.getHelp())
                .isEmpty();
    }
}
