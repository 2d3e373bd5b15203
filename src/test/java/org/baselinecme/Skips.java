package org.baselinecme;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The only way to skip a test: where the build is our own, a skipped test is a failed one. */
public final class Skips {
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Skips() {}

    /** Skips the test unless the condition holds; with {@code CI=true} and {@code ../shared} present it fails instead. */
    public static void unless(boolean condition, String why) {
        if (!condition && isOurOwnBuild()) fail("Must not be skipped here: " + why);
        assumeTrue(condition, why);
    }

    /** Says that a part of a test is left out; with {@code CI=true} and {@code ../shared} present it fails instead. */
    public static void missing(String why) {
        if (isOurOwnBuild()) fail("Must not be left out here: " + why);
        if (SAID.add(why)) System.err.println(why);
    }

    private static boolean isOurOwnBuild() {
        return "true".equals(System.getenv("CI")) && Files.isDirectory(Path.of("..", "shared"));
    }
}
