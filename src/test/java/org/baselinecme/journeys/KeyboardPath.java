package org.baselinecme.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Walks a page with the Tab key: is every control reached, does it show its focus and let go of it? The stops are recorded in
 * {@code target/keyboard}, and what is missing lowers the judgment of the conformance report.
 */
final class KeyboardPath {
    static final String NAME = "Tab key";
    private static final int LONGEST = 500;

    /** How often the focus may leave the page: after its last control, and where a part of it was saved and replaced. */
    private static final int ENDS = 2;

    private static final Path FOLDER = Path.of("target", "keyboard");
    private static final String PREPARE = """
            () => {
              document.activeElement?.blur();
              window.scrollTo(0, 0);
              const named = element => element.type === 'radio' && element.name;
              const groups = new Set();
              const stops = [...document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(e => !e.matches(':disabled') && e.tabIndex >= 0 && e.type !== 'hidden')
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[inert]'))
                .filter(e => {
                  if (!named(e)) return true;
                  const group = (e.form?.id ?? '') + [...document.forms].indexOf(e.form) + e.name;
                  if (groups.has(group)) return false;
                  return groups.add(group);
                });
              window.keyboardStops = new WeakMap(stops.map((e, i) => [e, i]));
              window.keyboardNext = stops.length;
              return stops.length;
            }
            """;
    private static final String STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return null;
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none';
              const x = Math.min(Math.max(box.left + Math.min(box.width, 8) / 2, 0), innerWidth - 1);
              const points = [[x, box.top + 2], [x, box.top + box.height / 2], [box.left + box.width / 2, box.bottom - 2]];
              const seen = points.some(([px, py]) => {
                const top = document.elementFromPoint(px, py);
                return top && (e.contains(top) || top.contains(e));
              });
              if (!window.keyboardStops.has(e)) window.keyboardStops.set(e, window.keyboardNext++);
              const name = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
              return {
                what: e.tagName.toLowerCase() + (e.type ? ' ' + e.type : ''),
                name: (name ?? '').replace(/\\s+/g, ' ').trim().slice(0, 80),
                place: window.keyboardStops.get(e), drawn, seen,
              };
            }
            """;

    private KeyboardPath() {}

    /** Walks the page, records what it finds, and returns what a person at the keyboard would miss. */
    static List<String> barriers(Page page, String name, AccessibilityRecord results) {
        var expected = (Integer) page.evaluate(PREPARE);
        var stops = walk(page);
        var unseen = stops.stream()
                .filter(stop -> !(Boolean) stop.get("drawn") || !(Boolean) stop.get("seen"))
                .map(KeyboardPath::line)
                .toList();
        var count =
                (int) stops.stream().map(stop -> stop.get("place")).distinct().count();
        var missed = count < Math.min(expected, LONGEST / 2);
        for (var criterion : List.of("2.1.1", "2.1.2", "2.4.3")) results.add(NAME, criterion, missed);
        for (var criterion : List.of("2.4.7", "2.4.11")) results.add(NAME, criterion, !unseen.isEmpty());
        results.add(NAME, "all", missed || !unseen.isEmpty());
        var barriers = new ArrayList<String>();
        unseen.forEach(stop -> barriers.add("no visible focus: " + stop));
        if (missed) barriers.add("reached " + count + " of " + expected + " controls");
        write(name, stops, barriers);
        return barriers;
    }

    private static List<Map<String, Object>> walk(Page page) {
        var stops = new ArrayList<Map<String, Object>>();
        var left = 0;
        for (var i = 0; i < LONGEST && left < ENDS; i++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var stop = (Map<String, Object>) page.evaluate(STOP);
            if (stop == null) left++;
            else if (stops.isEmpty()
                    || !stop.get("place").equals(stops.getLast().get("place"))) stops.add(stop);
        }
        return stops;
    }

    private static String line(Map<String, Object> stop) {
        return stop.get("what") + ": " + stop.get("name");
    }

    private static void write(String name, List<Map<String, Object>> stops, List<String> barriers) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(name + ".txt"),
                    Stream.concat(stops.stream().map(KeyboardPath::line), barriers.stream())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
