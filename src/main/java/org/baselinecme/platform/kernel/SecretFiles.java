package org.baselinecme.platform.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Settings that come from files: where {@code X_FILE} names a file and X is a user name, an address or a secret, X is what the file
 * holds. So are secrets of Docker and Kubernetes mounted, and they are in no list of the process's environment.
 */
public class SecretFiles implements EnvironmentPostProcessor {
    /** Relaxed names, such as {@code SPRING_DATASOURCE_PASSWORD}, are found only in a source with this end of its name. */
    private static final String SOURCE = "secretFiles-systemEnvironment";

    private static final Pattern NAMED = Pattern.compile(
            "(?<setting>(?:spring|baseline|server|management)[._].*(?:password|username|user|secret|key|token|url))[-_.]?file",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 65_536;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var plain = plainSettings(environment);
        Map<String, Object> contents = new LinkedHashMap<>();
        named(environment).forEach((name, file) -> {
            var setting = setting(name);
            var other = plain.get(uniform(setting));
            if (other != null)
                throw new StartRefused("Both " + other + " and " + name
                        + " are set. Remove one of them, so that it is clear which counts.");
            contents.put(setting, contents(name, file));
        });
        if (contents.isEmpty()) return;
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource(SOURCE, contents));
        environment.getPropertySources().addFirst(new MapPropertySource("secretFiles", contents));
    }

    /** The settings that name a file, as they were written, each with its file. */
    public static Map<String, Path> named(ConfigurableEnvironment environment) {
        var found = new TreeMap<String, Path>();
        names(environment)
                .filter(name -> NAMED.matcher(name).matches())
                .forEach(name -> value(environment, name).ifPresent(file -> found.put(name, Path.of(file))));
        return found;
    }

    private static Map<String, String> plainSettings(ConfigurableEnvironment environment) {
        var found = new HashMap<String, String>();
        names(environment)
                .filter(name -> value(environment, name).isPresent())
                .forEach(name -> found.put(uniform(name), name));
        return found;
    }

    private static Stream<String> names(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> source instanceof EnumerablePropertySource)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .distinct();
    }

    private static Optional<String> value(ConfigurableEnvironment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static String setting(String name) {
        var found = NAMED.matcher(name);
        if (!found.matches()) throw new IllegalArgumentException(name);
        return found.group("setting");
    }

    /** The same for all ways to write a name: {@code spring.mail.password} and {@code SPRING_MAIL_PASSWORD}. */
    private static String uniform(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static String contents(String name, Path file) {
        if (!Files.exists(file)) throw new StartRefused(name + " names " + file + ", which does not exist.");
        if (!Files.isRegularFile(file)) throw new StartRefused(name + " names " + file + ", which is not a file.");
        try {
            if (Files.size(file) > LARGEST)
                throw new StartRefused(name + " names " + file + ", which is larger than 64 KB.");
            var text = Files.readString(file, UTF_8).replaceFirst("[\\r\\n]+\\z", "");
            if (text.isBlank()) throw new StartRefused(name + " names " + file + ", which is empty.");
            return text;
        } catch (CharacterCodingException binary) {
            throw new StartRefused(name + " names " + file + ", which is not text in UTF-8.", binary);
        } catch (IOException unreadable) {
            throw new StartRefused(
                    name + " names " + file + ", which the user that runs Baseline can't read. Check its permissions.",
                    unreadable);
        }
    }
}
