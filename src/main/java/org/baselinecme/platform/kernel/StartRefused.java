package org.baselinecme.platform.kernel;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The application does not start. The message says why in one sentence and what to do; it is printed without a stack trace. */
public class StartRefused extends IllegalStateException {
    /** Refuses with this sentence. */
    public StartRefused(String sentence) {
        super(sentence);
    }

    /** Refuses with this sentence because of a failure. */
    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static class Analyzer extends AbstractFailureAnalyzer<StartRefused> {
        @Override
        protected FailureAnalysis analyze(Throwable root, StartRefused cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
