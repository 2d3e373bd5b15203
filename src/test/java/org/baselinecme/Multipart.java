package org.baselinecme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** A form with a file, as a browser writes it; names are written as they come, whatever is in them. */
final class Multipart {
    static final String TYPE = "multipart/form-data; boundary=----bad";

    private Multipart() {}

    static byte[] of(Map<String, String> fields, String file, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(ISO_8859_1)));
        if (!file.isEmpty())
            part(body, "name=\"" + file + "\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content);
        body.writeBytes("------bad--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("------bad\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
