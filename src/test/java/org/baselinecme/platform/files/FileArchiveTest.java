package org.baselinecme.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** Names in an archive are safe wherever it is unpacked. */
class FileArchiveTest {
    @ParameterizedTest
    @CsvSource({
        "slides.pdf, slides.pdf",
        "../../etc/passwd, _.._etc_passwd",
        "'C:\\deck.pptx', C__deck.pptx",
        "' ...', _",
        "NUL.pdf, _NUL.pdf",
        "'Sepsis: what now?. ', 'Sepsis_ what now_'",
        "deck\u202Efdp.exe, deck_fdp.exe"
    })
    void a_name_is_plain(String typed, String plain) {
        assertThat(FileArchive.plain(typed)).isEqualTo(plain);
    }

    @Test
    void the_kind_of_a_file_with_a_long_name_stays_visible() {
        assertThat(FileArchive.plain("a".repeat(300) + ".pptx")).hasSize(120).endsWith(".pptx");
    }

    @Test
    void files_of_one_name_in_one_folder_are_numbered_and_none_is_lost() throws IOException {
        var archive = new FileArchive(
                "all.zip",
                List.of(entry("a", "One.pdf"), entry("a", "one.PDF"), entry("b", "One.pdf"), entry("", "x")));
        assertThat(names(archive)).containsExactly("a/One.pdf", "a/(2) one.PDF", "b/One.pdf", "x");
    }

    private static FileArchive.Entry entry(String folder, String name) {
        return new FileArchive.Entry(folder, name, new ByteArrayResource(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(FileArchive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }
}
