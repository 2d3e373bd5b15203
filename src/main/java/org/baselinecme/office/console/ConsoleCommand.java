package org.baselinecme.office.console;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.StartRefused;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** What is done at the console instead of starting the application. No port is opened. */
public enum ConsoleCommand {
    /** Lets a director in who lost access. */
    RESCUE_DIRECTOR("rescue-director") {
        @Override
        int run(Class<?> application, String[] settings, PrintStream out) {
            var given = new SimpleCommandLinePropertySource(settings);
            var email = Optional.ofNullable(given.getProperty("email")).map(String::strip);
            if (email.filter(one -> one.matches("[^@\\s]+@[^@\\s]+")).isEmpty()) {
                out.println(
                        "Usage: java -jar baseline.jar rescue-director --email=jane.doe@example.org [--name=\"Jane Doe\"]");
                return 1;
            }
            var command = new SpringApplication(application);
            command.setDefaultProperties(WITHOUT_PORT);
            command.setBannerMode(Banner.Mode.OFF);
            try (var context = command.run(settings)) {
                var name = Optional.ofNullable(given.getProperty("name")).map(String::strip);
                var link = context.getBean(DirectorRescue.class)
                        .rescue(EmailAddress.key(email.get()), name.filter(one -> !one.isEmpty()));
                out.println("This link lets " + email.get() + " in as director and set a password."
                        + " It works once, within the next hour:");
                out.println(link);
            }
            return 0;
        }
    },

    /** Says whether the configuration is right. */
    VERIFY_CONFIGURATION("verify-configuration") {
        @Override
        int run(Class<?> application, String[] settings, PrintStream out) {
            var command = new SpringApplication(Nothing.class);
            command.setWebApplicationType(WebApplicationType.NONE);
            command.setDefaultProperties(Map.of("logging.level.root", "warn"));
            command.setBannerMode(Banner.Mode.OFF);
            command.setLogStartupInfo(false);
            try (var context = command.run(settings)) {
                var findings = new ConfigurationCheck(context.getEnvironment()).findings();
                findings.forEach(finding -> out.println(finding.line()));
                return findings.stream().anyMatch(ConfigurationCheck.Finding::isWrong) ? 1 : 0;
            } catch (StartRefused refused) {
                out.println(ConfigurationCheck.Finding.wrong("settings", String.valueOf(refused.getMessage()))
                        .line());
                return 1;
            }
        }
    };

    private static final Map<String, Object> WITHOUT_PORT = Map.of(
            "server.port", "-1",
            "spring.main.lazy-initialization", "true",
            "spring.flyway.enabled", "false",
            "spring.datasource.hikari.maximum-pool-size", "3",
            "logging.level.root", "warn",
            "baseline.console", "true");

    private final String word;

    ConsoleCommand(String word) {
        this.word = word;
    }

    /** The command that these arguments begin with; empty to start the application. */
    public static Optional<ConsoleCommand> in(String[] arguments) {
        return Arrays.stream(values())
                .filter(command -> arguments.length > 0 && arguments[0].equals(command.word))
                .findFirst();
    }

    /** Runs it, and returns the exit code. */
    public int run(Class<?> application, String[] arguments) {
        return run(application, Arrays.copyOfRange(arguments, 1, arguments.length), System.out);
    }

    abstract int run(Class<?> application, String[] settings, PrintStream out);

    /** No bean at all: only the settings are read. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
