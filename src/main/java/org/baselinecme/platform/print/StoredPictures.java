package org.baselinecme.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.files.Files;
import org.springframework.stereotype.Component;

/** Stored pictures, such as a logo or a signature, for a document that is printed. */
@Component
public class StoredPictures {
    private final Files files;

    StoredPictures(Files files) {
        this.files = files;
    }

    /** Addresses for the document, by the same names; where the id of the file is empty the picture is left out. */
    public Map<String, String> of(Map<String, String> ids) {
        return ids.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> picture(one.getValue())));
    }

    private String picture(String id) {
        try (var content = files.open(UUID.fromString(id)).getInputStream()) {
            return PrintedPicture.address(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
