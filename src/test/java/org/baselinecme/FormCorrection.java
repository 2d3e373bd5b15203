package org.baselinecme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Replaces values that the forms of the access matrix leave invalid on purpose, so that attacks start from a valid form. */
record FormCorrection(RealServer server) {
    private static final Pattern SHOWN = Pattern.compile("name=\"_shown\"[^>]*value=\"([^\"]+)\"");

    void correct(String pattern, String path, Map<String, String> form) {
        if (pattern.matches("/people(/\\{person}/entry)?")) form.put("email", UUID.randomUUID() + "@example.org");
        if (pattern.endsWith("/disclosure")) disclose(form);
        if (pattern.equals("/deputies")) deputize(form);
        if (form.containsKey("person"))
            form.put("person", server.cast().petrov().toString());
        if (pattern.startsWith("/catalog/")) show(path.replaceFirst("/guests$", "/registration"), form);
        if (pattern.equals("/companies/{id}"))
            form.put("version", version("company", path.substring("/companies/".length())));
        if (pattern.equals("/settings/credit-systems/{system}"))
            form.put("code", "A" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        if (pattern.equals("/settings/statements/{key}")) form.put("version", wording());
        if (pattern.equals("/profile"))
            form.put("version", version("person", server.cast().petrov().toString()));
    }

    private static void disclose(Map<String, String> form) {
        form.clear();
        form.putAll(Map.of(
                "answer",
                "some",
                "rows[0].company",
                "Some Therapeutics",
                "rows[0].nature",
                "CONSULTANT",
                "rows[0].endedOn",
                ""));
    }

    private static void deputize(Map<String, String> form) {
        form.put("until", LocalDate.now(new TestClock()).plusMonths(2).toString());
    }

    private void show(String page, Map<String, String> form) {
        var shown = server.send(server.get(page.replaceFirst("/withdrawal$", ""), server.visit("petrov")))
                .body();
        SHOWN.matcher(shown).results().findFirst().ifPresent(found -> form.put("_shown", found.group(1)));
    }

    private String wording() {
        return server.jdbc()
                .sql("select coalesce(max(version), 0)::text from statement_template where code = 'OTHER-JOINT'")
                .query(String.class)
                .single();
    }

    private String version(String table, String id) {
        return server.jdbc()
                .sql("select version::text from " + table + " where id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
    }
}
