package org.baselinecme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs several tasks at the same moment, each in its own thread. */
public final class Race {
    private Race() {}

    /** The exception of each task in order; empty for those that succeeded. */
    public static List<Optional<Throwable>> of(List<Runnable> runners) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(runners.size())) {
            var running = new ArrayList<Future<?>>();
            for (var runner : runners)
                running.add(threads.submit(() -> {
                    start.await();
                    runner.run();
                    return null;
                }));
            start.countDown();
            return running.stream().map(Race::outcome).toList();
        }
    }

    private static Optional<Throwable> outcome(Future<?> future) {
        try {
            future.get();
            return Optional.empty();
        } catch (ExecutionException stopped) {
            return Optional.of(stopped.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
