package org.baselinecme.journeys;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects message keys that a page shows instead of a message: {@code ??key_en??}, or a bare {@code objection.foo.bar}.
 * Pages report them on the browser console once they are loaded and after each swap.
 */
final class RawKeys {
    private static final String MARK = "raw message key: ";

    private static final String SCRIPT = """
            (() => {
              const key = /\\?\\?[\\w.-]+\\?\\?|\\b(?:objection|requirement|event|mail|duty|stage|clearance|error|form|nav|tabs|content-role|nature|mitigation|file-record)\\.[a-z][\\w-]*(?:\\.[\\w-]+)*/g;
              const spoken = '[aria-label], [title], [placeholder], [alt]';
              const look = () => {
                const texts = [document.title, document.body ? document.body.innerText : ''];
                document.querySelectorAll(spoken).forEach(one => ['aria-label', 'title', 'placeholder', 'alt']
                  .forEach(name => texts.push(one.getAttribute(name) || '')));
                (texts.join('\\n').match(key) || []).forEach(found => console.error('%s' + found + ' at ' + location.pathname));
              };
              document.addEventListener('DOMContentLoaded', look);
              document.addEventListener('htmx:afterSettle', look);
            })()
            """.formatted(MARK);

    private final List<String> found = new ArrayList<>();

    /** Looks at every page of this context that runs scripts. */
    void watch(BrowserContext context) {
        context.addInitScript(SCRIPT);
        context.onConsoleMessage(message -> {
            if (message.text().startsWith(MARK)) found.add(message.text());
        });
    }

    List<String> found() {
        return found;
    }
}
