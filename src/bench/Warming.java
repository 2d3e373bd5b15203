import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a journey until the JIT has nothing left to gain: its CPU per operation no longer falls. */
final class Warming {
    private static final double WINDOW = 5;
    private static final double FLAT = 1.05;
    private static final int WINDOWS_COMPARED = 3;
    private static final double MOST = 4;
    private final double least;
    private final Meter meter;

    /** @param least seconds that every journey is warmed at least */
    Warming(double least, Meter meter) {
        this.least = least;
        this.meter = meter;
    }

    /** Warms until three windows of five seconds differ by less than 5 percent, or four times the least time has passed. */
    void warm(String name, int clients, int most, AtomicInteger numbers, Run.Operation operation) throws InterruptedException {
        var costs = new ArrayList<Double>();
        var spent = 0.0;
        while (numbers.get() < most && (spent < least || !isFlat(costs)) && spent < least * MOST) {
            var run = Run.of(name, clients, Math.min(WINDOW, Math.max(1, least)), most, numbers, meter, operation);
            spent += run.seconds();
            if (run.done() == 0) throw new IllegalStateException(name + " never succeeds: " + run.first());
            costs.add(run.cpu());
        }
    }

    private static boolean isFlat(List<Double> costs) {
        if (costs.size() < WINDOWS_COMPARED) return false;
        var last = costs.subList(costs.size() - WINDOWS_COMPARED, costs.size());
        return Collections.max(last) <= Collections.min(last) * FLAT;
    }
}
