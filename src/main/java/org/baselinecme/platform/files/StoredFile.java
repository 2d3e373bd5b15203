package org.baselinecme.platform.files;

import java.util.UUID;

/** A file as it was handed in. */
public record StoredFile(UUID id, String name, String mediaType, byte[] content) {}
