package org.baselinecme.credit.certificates;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baselinecme.credit.papers.CertificatePaper;
import org.baselinecme.platform.print.Printer;

/**
 * Measures the printing of certificates by itself: CPU-ms of the whole process for each document, and the heap in use before
 * and after. Run as a program; it asserts nothing.
 */
public final class PrintingBenchmark {
    private static final int THREADS = 8;

    private PrintingBenchmark() {}

    /** Arguments: how many documents (1,000), and how many in a hundred have a Chinese name (0). */
    public static void main(String[] arguments) throws Exception {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        var chinese = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        try (var printer = new Printer(CertificatePdfTest.templates());
                var callers = Executors.newFixedThreadPool(THREADS)) {
            print(printer, callers, 1, 0);
            System.out.printf("heap before: %.1f MB%n", heap());
            for (var round = 0; round < Integer.getInteger("rounds", 4); round++) {
                var before = cpu();
                var wall = System.nanoTime();
                print(printer, callers, count, chinese);
                System.out.printf(
                        "%d documents, %d%% Chinese: %.2f CPU-ms each, %.2f ms each; heap after: %.1f MB%n",
                        count,
                        chinese,
                        (cpu() - before) / 1e6 / count,
                        (System.nanoTime() - wall) / 1e6 / count,
                        heap());
            }
        }
    }

    private static void print(Printer printer, java.util.concurrent.ExecutorService callers, int count, int chinese)
            throws Exception {
        var done = new java.util.ArrayList<Future<?>>();
        for (var i = 0; i < count; i++) {
            var name = i % 100 < chinese ? "Dr Łucja O'Brien-Núñez 陈伟, MD" : "Dr Łucja O'Brien-Núñez " + i + ", MD";
            done.add(callers.submit(() -> {
                var print = CertificatePdfTest.print(name, "Medicine Grand Rounds: sepsis in primary care", 0, false);
                return CertificatePaper.printed(printer, print, Map.of(), "");
            }));
        }
        for (var one : List.copyOf(done)) one.get();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double heap() {
        for (var i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
