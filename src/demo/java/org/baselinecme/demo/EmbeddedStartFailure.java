package org.baselinecme.demo;

import java.util.Locale;
import org.baselinecme.platform.kernel.StartRefused;

/** Explains why the embedded database cannot start, in one sentence, and what to do. */
final class EmbeddedStartFailure {
    private EmbeddedStartFailure() {}

    static String explain(Throwable failed) {
        if (failed instanceof StartRefused known) return String.valueOf(known.getMessage());
        var instead = " Or name a database of your own in SPRING_DATASOURCE_URL, see docs/self-hosting.md.";
        if (String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("missing embedded postgres binaries"))
            return "There is no embedded PostgreSQL for this kind of machine (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + ")." + instead;
        if ("root".equals(System.getProperty("user.name")))
            return "The embedded PostgreSQL does not run as root here, because this machine allows root no user namespace."
                    + " Start Baseline from an ordinary account." + instead;
        return "The embedded PostgreSQL did not start; its log is above, its data in the folder .data." + instead;
    }
}
