package org.baselinecme.credit.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.baselinecme.platform.web.FileName;
import org.springframework.web.multipart.MultipartFile;

/** The file types accepted as proof of external credit, detected from the content; the file name does not count. */
enum CreditDocumentType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String mediaType;
    private final byte[] beginning;

    CreditDocumentType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = new byte[beginning.length];
        for (var i = 0; i < beginning.length; i++) this.beginning[i] = (byte) beginning[i];
    }

    static Optional<CreditDocumentType> of(MultipartFile file) {
        var content = content(file);
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static String name(MultipartFile file) {
        return FileName.of(file, "document");
    }

    String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
