package org.baselinecme.office.scim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Applies the operations of a PATCH to a resource (RFC 7644, section 3.5.2), in the forms that Microsoft Entra and Okta send:
 * {@code Replace} in any case, with a path or with an object whose keys are paths.
 */
final class ScimPatch {
    private static final Pattern FILTERED = Pattern.compile("(\\w+)\\[(\\w+) [eE][qQ] \"([^\"]*)\"](?:\\.(\\w+))?");
    private static final Pattern PLAIN = Pattern.compile("(\\w+)(?:\\.(\\w+))?");
    private final Map<String, Object> resource;

    private ScimPatch(Map<String, Object> resource) {
        this.resource = resource;
    }

    /** Returns the resource as it is afterwards. */
    static Map<String, Object> apply(Map<String, Object> resource, Map<String, Object> sent) {
        var patch = new ScimPatch(new LinkedHashMap<>(resource));
        var operations = ScimJson.maps(sent, "Operations");
        if (operations.isEmpty()) throw ScimProblem.syntax("Operations are missing.");
        operations.forEach(patch::operate);
        return patch.resource;
    }

    private void operate(Map<String, Object> operation) {
        var verb = ScimJson.text(operation, "op").orElse("").toLowerCase(Locale.ROOT);
        if (!List.of("add", "replace", "remove").contains(verb))
            throw ScimProblem.syntax("op is add, replace, or remove.");
        var path = ScimJson.text(operation, "path").orElse("");
        var value = ScimJson.value(operation, "value");
        if (!path.isEmpty()) at(verb, path, value);
        else
            ScimJson.asMap(value)
                    .orElseThrow(() -> ScimProblem.syntax("An operation without a path needs an object."))
                    .forEach((inner, one) -> at(verb, inner, one));
    }

    private void at(String verb, String whole, @Nullable Object value) {
        if (whole.equals("schemas") || whole.equals("id") || whole.equals("meta")) return;
        var path = whole.replaceFirst("(?i)^urn:ietf:params:scim:schemas:core:2\\.0:(User|Group):", "");
        if (path.toLowerCase(Locale.ROOT).startsWith("urn:")) return; // extensions, of which none is stored
        var filtered = FILTERED.matcher(path);
        var plain = PLAIN.matcher(path);
        if (filtered.matches())
            inList(verb, filtered.group(1), new Chosen(filtered.group(2), filtered.group(3)), filtered.group(4), value);
        else if (!plain.matches()) throw ScimProblem.path(whole);
        else if (plain.group(2) != null) inside(verb, plain.group(1), plain.group(2), value);
        else alone(verb, key(resource, plain.group(1)), value);
    }

    /** An attribute of its own; members and addresses are added to those there are. */
    private void alone(String verb, String name, @Nullable Object value) {
        var known = resource.get(name);
        if (verb.equals("remove")) {
            if (value == null) resource.remove(name);
            else without(name, ScimJson.maps(value));
        } else if (verb.equals("add") && known instanceof List<?> list) {
            var all = new ArrayList<Object>(list);
            all.addAll(ScimJson.maps(value));
            resource.put(name, all);
        } else if (ScimJson.asMap(known).isPresent() && ScimJson.asMap(value).isPresent()) {
            ScimJson.asMap(value).orElseThrow().forEach((part, one) -> inside(verb, name, part, one));
        } else resource.put(name, value);
    }

    private void without(String name, List<Map<String, Object>> gone) {
        var left = ScimJson.maps(resource, name).stream()
                .filter(one -> gone.stream()
                        .noneMatch(other -> ScimJson.text(one, "value").equals(ScimJson.text(other, "value"))))
                .toList();
        resource.put(name, new ArrayList<>(left));
    }

    private void inside(String verb, String name, String part, @Nullable Object value) {
        var inner = new LinkedHashMap<>(ScimJson.map(resource, name));
        if (verb.equals("remove")) inner.remove(key(inner, part));
        else inner.put(key(inner, part), value);
        resource.put(key(resource, name), inner);
    }

    /** One of several, such as {@code emails[type eq "work"].value}; one that isn't there is added. */
    private void inList(String verb, String name, Chosen chosen, @Nullable String part, @Nullable Object value) {
        var all = new ArrayList<Map<String, Object>>();
        ScimJson.maps(resource, name).forEach(one -> all.add(new LinkedHashMap<>(one)));
        var found = all.stream().filter(chosen::is).toList();
        if (verb.equals("remove") && part == null) all.removeAll(found);
        else if (verb.equals("remove")) found.forEach(one -> one.remove(part));
        else {
            var changed = new ArrayList<>(found);
            if (found.isEmpty()) changed.add(new LinkedHashMap<>(Map.of(chosen.name(), chosen.value())));
            if (found.isEmpty()) all.addAll(changed);
            changed.forEach(one -> {
                if (part == null) ScimJson.asMap(value).ifPresent(one::putAll);
                else one.put(part, value);
            });
        }
        resource.put(key(resource, name), all);
    }

    /** The name as the resource has it, whatever its case. */
    private static String key(Map<String, Object> map, String name) {
        return map.keySet().stream()
                .filter(one -> one.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private record Chosen(String name, String value) {
        boolean is(Map<String, Object> one) {
            return ScimJson.text(one, name).filter(value::equalsIgnoreCase).isPresent();
        }
    }
}
