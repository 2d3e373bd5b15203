package org.baselinecme;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that another process does. */
public final class Wait {
    private static final Duration STEP = Duration.ofMillis(100);

    private Wait() {}

    /** Returns when it is so; fails with this description when the time is over. */
    public static void until(String what, Duration most, BooleanSupplier isSo) {
        var end = System.nanoTime() + most.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("Not within " + most.toSeconds() + " s: " + what);
            pause();
        }
    }

    /** Lets another process go on for a moment before it is asked again. */
    public static void pause() {
        pause(STEP);
    }

    /** The same for so long. */
    public static void pause(Duration moment) {
        LockSupport.parkNanos(moment.toNanos());
    }
}
