package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that a test generates: if the committed one differs, the test rewrites it and fails. */
record GeneratedPage(Path path) {
    static GeneratedPage of(String name) {
        return new GeneratedPage(Path.of("docs", name));
    }

    void says(String text) {
        var before = Files.exists(path) ? Codebase.read(path) : "";
        if (!before.equals(text)) write(text);
        assertThat(before)
                .as("%s was out of date and has been written anew: read it, and commit it", path)
                .isEqualTo(text);
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
