package org.baselinecme.office.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long, not the person's own name or address, and on no list of stolen passwords. It asks for no
 * digits or signs, as those make passwords hard to remember and no harder to guess.
 */
@Component
public class PasswordPolicy {
    /** The least number of characters. */
    public static final int SHORTEST = 12;

    /** The greatest number of characters: a hash of more would only cost time. */
    public static final int LONGEST = 200;

    /** How many characters are left of a password, at least, without the words of its owner. */
    private static final int LEFT = 8;

    private static final int WORD = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final BreachedPasswords breached;

    PasswordPolicy(BreachedPasswords breached) {
        this.breached = breached;
    }

    /**
     * Returns the key of the message that says what is wrong with a new password; empty where nothing is.
     *
     * @param own the address and the name of its owner
     */
    public Optional<String> complaint(String password, String... own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("password.short");
        if (password.length() > LONGEST) return Optional.of("password.long");
        if (isOwn(password, own)) return Optional.of("password.own");
        return breached.contains(password) ? Optional.of("password.breached") : Optional.empty();
    }

    /** {@link Refused} for a password that is none. */
    public void demand(String password, String... own) {
        if (complaint(password, own).isPresent())
            throw new Refused(List.of(Objection.blocking("password.unfit", null)));
    }

    /** Whether little more is left without the words of its owner. */
    private static boolean isOwn(String password, String... own) {
        var typed = password.toLowerCase(Locale.ROOT);
        var left = typed;
        for (var word : words(own)) left = left.replace(word, "");
        return !left.equals(typed) && NO_WORD.matcher(left).replaceAll("").length() < LEFT;
    }

    private static List<String> words(String... own) {
        return Stream.of(own)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), NO_WORD.splitAsStream(text)))
                .filter(word -> word.length() >= WORD)
                .toList();
    }
}
