import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one journey cost.
 *
 * @param latencies milliseconds of each operation, sorted
 * @param cost of all server processes together, for all operations
 */
record Run(String name, int clients, double seconds, long failed, double[] latencies, Meter.Reading cost, long memory, long wire, String first) {
    /** An operation of a journey; the number tells one from the other. */
    interface Operation {
        /** Gives the bytes its last page took on the wire. */
        long run(int number) throws Exception;
    }

    /** Runs an operation by so many clients, each beginning the next when one is done, until the time or the numbers end. */
    static Run of(String name, int clients, double seconds, int most, AtomicInteger numbers, Meter meter, Operation operation)
            throws InterruptedException {
        var latencies = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicLong();
        var wire = new AtomicLong();
        var first = new ConcurrentLinkedQueue<String>();
        var before = meter.read();
        var begun = System.nanoTime();
        var end = begun + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(clients)) {
            for (var client = 0; client < clients; client++)
                pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        var number = numbers.getAndIncrement();
                        if (number >= most) return;
                        var start = System.nanoTime();
                        try {
                            wire.set(operation.run(number));
                            latencies.add((System.nanoTime() - start) / 1e6);
                        } catch (Exception wrong) {
                            failed.incrementAndGet();
                            if (first.size() < 3) first.add(String.valueOf(wrong));
                        }
                    }
                });
        }
        var took = (System.nanoTime() - begun) / 1e9;
        var cost = meter.read().since(before);
        var sorted = latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Run(name, clients, took, failed.get(), sorted, cost, meter.memory(), wire.get(), String.join("; ", List.copyOf(first)));
    }

    int done() {
        return latencies.length;
    }

    double rate() {
        return done() / seconds;
    }

    double percentile(double share) {
        return done() == 0 ? Double.NaN : latencies[Math.min(done() - 1, (int) Math.floor(share * done()))];
    }

    /** CPU-ms of all server processes for one operation, without the JIT compilers. */
    double cpu() {
        return (cost.application() + cost.database()) / Math.max(1, done());
    }

    /** A row of the table; {@code alone} is the rate of the database by itself, measured right after. */
    String row(double alone) {
        var each = Math.max(1, done());
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f / %.1f / %.1f | %.2f + %.2f = **%.2f** | %.2f | %.1f (+%.1f) | %.1f | %d | %.0f | %d |%s",
                name, clients, rate(), percentile(0.5), percentile(0.95), percentile(0.99),
                cost.application() / each, cost.database() / each, (cost.application() + cost.database()) / each, cost.compilers() / each,
                (double) cost.statements() / each, (double) cost.sessions() / each, wire / 1024.0, memory, alone, failed, failed == 0 ? "" : "\n<!-- " + first + " -->");
    }

    static String head() {
        return "| journey | clients | per second | p50 / p95 / p99 ms | CPU-ms: application + database | JIT beside them | statements (+ sessions) | kB on the wire | application MB | C then | failed |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|";
    }
}
