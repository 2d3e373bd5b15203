package org.baselinecme.platform.web;

import org.springframework.web.multipart.MultipartFile;

/** The name of a file somebody hands in. */
public final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** The bare name, without folders and control characters; {@code otherwise} where nothing is left of it. */
    public static String of(MultipartFile file, String otherwise) {
        var given = String.valueOf(file.getOriginalFilename());
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (bare.isEmpty()) return otherwise;
        return bare.length() <= LONGEST ? bare : bare.substring(bare.length() - LONGEST);
    }
}
