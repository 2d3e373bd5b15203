package org.baselinecme.credit.past;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.systems.CreditSystem;

/** Credit systems by the ways in which files of earlier systems write them. */
final class CreditNames {
    /** What a name means attendance without credit. */
    static final String ATTENDANCE = "";

    private static final Pattern MARKS = Pattern.compile("[™®©*]|\\(tm\\)|\\(r\\)");
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9]+");
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> known;

    /** @param aliases other ways to write a system, folded; an empty code is attendance */
    CreditNames(List<CreditSystem> systems, Map<String, String> aliases) {
        aliases.forEach((name, code) -> codes.put(folded(name), code));
        for (var system : systems)
            Stream.of(system.code(), system.name(), system.one(), system.many())
                    .forEach(name -> codes.put(folded(name), system.code()));
        known = systems.stream().map(CreditSystem::name).toList();
    }

    /** The code of a system, {@link #ATTENDANCE} for none; empty for an unknown name. */
    Optional<String> code(String written) {
        return Optional.ofNullable(codes.get(folded(written)));
    }

    /** The names of the systems that Baseline knows. */
    String known() {
        return String.join(", ", known);
    }

    /** Small letters and digits, in the singular, without words that tell nothing. */
    static String folded(String written) {
        var plain = MARKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var words = NOISE.matcher(letters.replace("(s)", "s")).replaceAll(" ").strip();
        return Stream.of(words.split(" "))
                .map(word -> word.equals("hours") || word.equals("hrs") ? "hour" : word)
                .filter(word -> !word.matches("credits?|certificate|of|only"))
                .collect(Collectors.joining(" "));
    }
}
