package org.baselinecme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.RealServer.Answer;

/** A route that accepts a file, with a person who may upload there. */
record FileUpload(AttackedOffice office, Route target, String path, String person) {
    private static final String MEETING =
            "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room";
    private static final String SOMEBODY =
            "Somebody %,s%@example.org,\"03/01/2027 08:00:00 AM\",\"03/01/2027 09:00:00 AM\",60,No,No";
    private static final String TABLE = "site,from,until,numerator,denominator";
    private static final String COUNTED = "Clinic %,2026-01,,8,18";

    /** A response and the tables that changed. */
    record Uploaded(Answer answer, List<String> changed) {}

    /** Whether the file is parsed, not only stored. */
    boolean isImporter() {
        return target.pattern().endsWith("/files");
    }

    String heading() {
        return isMeeting() ? MEETING : TABLE;
    }

    String row() {
        return isMeeting() ? SOMEBODY : COUNTED;
    }

    private boolean isMeeting() {
        return target.pattern().contains("/attendance/");
    }

    /** Uploads the file and fails unless the response is acceptable. */
    Uploaded upload(String name, byte[] content) {
        var uploaded = send(path, Map.of(), name, content);
        var what = "%s with %s of %d bytes".formatted(target, name, content.length);
        new ResponseCheck(what, uploaded.answer(), uploaded.changed()).check();
        if (uploaded.answer().isRefused() || !uploaded.answer().isOnward()) return uploaded;
        new ResponseCheck(what + ", redirect", office.server().follow(uploaded.answer(), person), List.of()).check();
        return uploaded;
    }

    /** Loads a file that was uploaded before. */
    Uploaded load(Uploaded before) {
        return send(
                before.answer().location().replace(office.server().address(), "") + "/loading",
                Map.of(),
                "",
                new byte[0]);
    }

    private Uploaded send(String where, Map<String, String> more, String name, byte[] content) {
        var server = office.server();
        var visit = server.visit(person);
        var fields = new HashMap<>(office.valid(target, path));
        fields.putAll(more);
        fields.putAll(Map.of("_csrf", visit.csrf(), "_once", UUID.randomUUID().toString()));
        var body = Multipart.of(fields, target.files().iterator().next(), name, content);
        var before = office.tables().take();
        var answer = server.send(server.post(where, visit, Multipart.TYPE, body));
        return new Uploaded(
                answer, TableSnapshots.changed(before, office.tables().take()));
    }

    /** Uploads this many bytes with a Content-Length. */
    Answer uploadBytes(long bytes) {
        var server = office.server();
        var visit = server.visit(person);
        var frame = new String(
                Multipart.of(
                        Map.of("_csrf", visit.csrf()), target.files().iterator().next(), "x.csv", "#".getBytes(UTF_8)),
                UTF_8);
        var start = frame.substring(0, frame.indexOf('#')).getBytes(UTF_8);
        var end = frame.substring(frame.indexOf('#') + 1).getBytes(UTF_8);
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                new java.io.ByteArrayInputStream(start), new Zeros(bytes), new java.io.ByteArrayInputStream(end)))));
        return server.send(server.post(
                path, visit, Multipart.TYPE, BodyPublishers.fromPublisher(body, start.length + bytes + end.length)));
    }

    /** A stream of zeros that takes no memory. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) return -1;
            var now = (int) Math.min(most, left);
            java.util.Arrays.fill(into, from, from + now, (byte) '0');
            left -= now;
            return now;
        }
    }
}
