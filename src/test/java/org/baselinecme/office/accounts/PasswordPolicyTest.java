package org.baselinecme.office.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordPolicyTest {
    @TempDir
    Path folder;

    @Test
    void a_password_is_long_and_needs_no_digits_or_signs() throws IOException {
        var policy = new PasswordPolicy(new BreachedPasswords(""));
        assertThat(policy.complaint("elevenchars")).contains("password.short");
        assertThat(policy.complaint("twelve chars")).isEmpty();
        assertThat(policy.complaint("x".repeat(200))).isEmpty();
        assertThat(policy.complaint("x".repeat(201))).contains("password.long");
    }

    @Test
    void a_password_is_not_mostly_the_name_or_address_of_its_owner() throws IOException {
        var policy = new PasswordPolicy(new BreachedPasswords(""));
        var own = new String[] {"rosa.quinn@example.org", "Rosa Quinn"};
        assertThat(policy.complaint("Rosa.Quinn@example.org", own)).contains("password.own");
        assertThat(policy.complaint("RosaQuinn2026!!", own)).contains("password.own");
        assertThat(policy.complaint("quinn likes four unrelated words", own)).isEmpty();
        assertThat(policy.complaint("----------------", own)).isEmpty();
    }

    @Test
    void a_password_of_a_list_is_refused() throws IOException {
        var list = Files.write(folder.resolve("list"), "correct horse battery\npässwörter sind lang\n".getBytes());
        var breached = new BreachedPasswords(list.toString());
        assertThat(breached.contains("correct horse battery")).isTrue();
        assertThat(breached.contains("pässwörter sind lang")).isTrue();
        assertThat(breached.contains("correct horse")).isFalse();
        assertThat(new PasswordPolicy(breached).complaint("correct horse battery"))
                .contains("password.breached");
    }

    @Test
    void each_password_of_a_sorted_list_of_hashes_is_found_and_no_other() throws IOException {
        var lines = IntStream.range(0, 257)
                .mapToObj(number -> sha1("password " + number) + ":" + (number + 1))
                .sorted()
                .collect(Collectors.joining("\r\n"));
        var breached = new BreachedPasswords(
                Files.writeString(folder.resolve("hashes"), lines).toString());
        assertThat(IntStream.range(0, 257).mapToObj(number -> "password " + number))
                .allMatch(breached::contains);
        assertThat(IntStream.range(257, 900).mapToObj(number -> "password " + number))
                .noneMatch(breached::contains);
    }

    private static String sha1(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes());
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
