package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a first page weighs at most 220 kB with its fonts, 20 kB of it HTML")
class AssetWeightTest {
    private static final int MOST = 200_000;
    private static final List<String> TEXTS =
            List.of("baseline.css", "baseline.js", "passkeys.js", "theme.js", "htmx.min.js", "baseline.svg");
    private static final Pattern FONT = Pattern.compile("/assets/(fonts/[\\w-]+\\.woff2)");

    @Test
    void style_scripts_icons_and_fonts_are_within_the_budget() throws IOException {
        var weight = 0;
        for (var text : TEXTS) weight += compressed(read(text));
        for (var font : named(read("baseline.css"))) weight += read(font).length;
        assertThat(weight).isLessThan(MOST);
    }

    @Test
    void what_is_loaded_ahead_is_what_the_style_sheet_names() throws IOException {
        var layout = resource("/templates/layout.html");
        assertThat(named(read("baseline.css"))).hasSize(4).containsAll(named(layout));
        assertThat(named(layout)).hasSize(2);
    }

    private static List<String> named(byte[] text) {
        return FONT.matcher(new String(text, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static int compressed(byte[] text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.size();
    }

    private static byte[] read(String asset) throws IOException {
        return resource("/static/assets/" + asset);
    }

    private static byte[] resource(String path) throws IOException {
        try (var in = Objects.requireNonNull(AssetWeightTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
