import java.lang.management.ManagementFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What one check of a password costs by itself. */
class Hashing {
    static double cost() {
        var encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        var hash = encoder.encode("bench");
        for (var n = 0; n < 20; n++) encoder.matches("bench", hash);
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var n = 0; n < 20; n++) encoder.matches("bench", hash);
        return (threads.getCurrentThreadCpuTime() - before) / 20 / 1e6;
    }
}
