package org.baselinecme.demo;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The embedded database cannot start: why, in one sentence, and what to do. */
class CannotStart extends IllegalStateException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static String reason(Throwable failed) {
        if (failed instanceof CannotStart known) return String.valueOf(known.getMessage());
        var instead = " Or name a database of your own in SPRING_DATASOURCE_URL, see docs/self-hosting.md.";
        if (String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("missing embedded postgres binaries"))
            return "There is no embedded PostgreSQL for this kind of machine (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + ")." + instead;
        if ("root".equals(System.getProperty("user.name")))
            return "The embedded PostgreSQL does not run as root here, because this machine allows root no user namespace."
                    + " Start Baseline from an ordinary account." + instead;
        return "The embedded PostgreSQL did not start; its log is above, its data in the folder .data." + instead;
    }

    /** Prints the sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<CannotStart> {
        @Override
        protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
