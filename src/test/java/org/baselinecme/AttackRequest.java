package org.baselinecme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.RealServer.Answer;

/**
 * An invalid request.
 *
 * @param fields encoded names and values
 */
record AttackRequest(Route target, String path, Attack attack, List<Field> fields, UUID once) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final UUID USED = UUID.randomUUID();

    /** An encoded field of the body. */
    record Field(String name, String value) {
        @Override
        public String toString() {
            return name + "=" + (value.length() > 120 ? value.substring(0, 40) + "… (" + value.length() + ")" : value);
        }
    }

    /** The form with the same value in every field. */
    static AttackRequest filled(Route target, Attack attack, Map<String, String> valid, String path, String value) {
        var fields = names(target, valid).stream()
                .map(name -> new Field(coded(name), coded(value)))
                .toList();
        return new AttackRequest(target, path, attack, fields, UUID.randomUUID());
    }

    /** The valid form without one of its fields. */
    static AttackRequest without(Route target, Attack attack, Map<String, String> valid, String path, String missing) {
        var fields = valid.entrySet().stream()
                .filter(field -> !field.getKey().equals(missing))
                .map(field -> new Field(coded(field.getKey()), coded(field.getValue())))
                .toList();
        return new AttackRequest(target, path, attack, fields, UUID.randomUUID());
    }

    private static List<String> names(Route target, Map<String, String> valid) {
        var names = new ArrayList<>(valid.keySet().stream().sorted().toList());
        target.fields().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    static AttackRequest of(Route target, Attack attack, Map<String, String> valid, String path) {
        var names = names(target, valid);
        var fields = new ArrayList<Field>();
        valid.forEach((name, value) -> fields.add(new Field(coded(name), coded(value))));
        for (var mutation : attack.mutations()) mutate(fields, name(names, mutation.field()), mutation);
        return new AttackRequest(target, path, attack, fields, UUID.randomUUID());
    }

    /** Every fourth is a hidden field that all forms have. */
    private static String name(List<String> names, int field) {
        var all = names.isEmpty() || field % 4 == 3 ? Route.OF_EVERY_FORM : names;
        return all.get(field % all.size());
    }

    private static void mutate(List<Field> fields, String field, Attack.Mutation mutation) {
        var name = coded(field);
        var value = mutation.value().encoded();
        switch (mutation.how()) {
            case ANOTHER -> {
                fields.removeIf(one -> one.name.equals(name));
                fields.add(new Field(name, value));
            }
            case MISSING -> fields.removeIf(one -> one.name.equals(name));
            case TWICE -> fields.add(new Field(name, value));
            case AS_ARRAY -> fields.add(new Field(name + "[]", value));
            case AS_ROW -> fields.add(new Field(name + "[0]", value));
            case ROW_OF_NO_NUMBER -> fields.add(new Field(name + "['class']", value));
            case ROW_FAR_AWAY -> fields.add(new Field(name + "[2147483647]", value));
            case INSIDE -> fields.add(new Field(name + ".class.classLoader", value));
            case INVENTED -> fields.add(new Field(value, value));
        }
    }

    /** Whether it carries a new once-token, so that a second submission must change nothing. */
    boolean isOnce() {
        return target.isPost()
                && attack.once() == Attack.Once.FRESH
                && fields.stream().noneMatch(field -> field.name.startsWith("_once"));
    }

    Answer by(RealServer server, String person) {
        var visit = server.visit(person);
        if (!target.isPost()) return server.send(server.get(path + "?" + shortened(body(fields)), visit));
        var all = new ArrayList<>(fields);
        all.add(new Field("_csrf", coded(visit.csrf())));
        switch (attack.once()) {
            case FRESH -> all.add(new Field("_once", once.toString()));
            case NO_TOKEN -> all.add(new Field("_once", "no-token"));
            case USED_BY_ANOTHER_FORM -> all.add(new Field("_once", USED.toString()));
            case MISSING -> {}
        }
        return server.send(server.post(path(all), visit, type(), content(all)));
    }

    private String path(List<Field> all) {
        return attack.shape() == Attack.Shape.QUERY ? path + "?" + shortened(body(all)) : path;
    }

    /** Tomcat limits the length and characters of a query string. */
    private static String shortened(String body) {
        var query = body.length() > 4000 ? body.substring(0, 4000).replaceFirst("%.?$", "") : body;
        return query.replaceAll("%(?![0-9a-fA-F]{2})", "%25").replaceAll("[\\[\\]'{}|\\\\^`\"<> ]", "");
    }

    private String type() {
        return switch (attack.shape()) {
            case MULTIPART -> Multipart.TYPE;
            case JSON -> "application/json";
            case NO_TYPE -> "";
            case NO_BOUNDARY -> "multipart/form-data";
            default -> FORM;
        };
    }

    private byte[] content(List<Field> all) {
        return switch (attack.shape()) {
            case NOTHING, QUERY -> new byte[0];
            case JSON -> "{\"rows\": [{]}".getBytes(ISO_8859_1);
            case MULTIPART -> multipart(all);
            case TEN_THOUSAND_FIELDS -> body(many(all)).getBytes(ISO_8859_1);
            default -> body(all).getBytes(ISO_8859_1);
        };
    }

    private static List<Field> many(List<Field> all) {
        var many = new ArrayList<>(all);
        for (var i = 0; i < 10_000; i++) many.add(new Field("rows[" + i + "].company", "Matrix"));
        return many;
    }

    private byte[] multipart(List<Field> all) {
        var plain = new LinkedHashMap<String, String>();
        all.forEach(field -> plain.put(raw(field.name).replace("\"", ""), raw(field.value)));
        var file = target.files().stream().findFirst().orElse("file");
        return Multipart.of(
                plain,
                file,
                BadFile.NAMES.get(attack.person() % BadFile.NAMES.size()),
                BadFile.values()[attack.mutations().size()].content("a,b", "1,2"));
    }

    /** The bytes as ISO-8859-1 characters. */
    private static String raw(String encoded) {
        return URLDecoder.decode(encoded.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), ISO_8859_1);
    }

    private static String body(List<Field> fields) {
        return fields.stream().map(field -> field.name + "=" + field.value).collect(Collectors.joining("&"));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return target + " at " + path + " as " + attack.shape() + " once " + attack.once() + " with " + fields;
    }
}
