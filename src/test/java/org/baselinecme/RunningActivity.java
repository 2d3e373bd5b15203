package org.baselinecme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;

/** An activity during its first session, with a claim, a loaded meeting report and one unmatched row of it. */
final class RunningActivity {
    /** A moment within the session. */
    static final String NOW = "2027-03-01T08:58:00Z";

    private static final Pattern SHOWN = Pattern.compile("name=\"_shown\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]+)\"");
    private static final String REPORT = """
            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
            Somebody (iPad),,"03/01/2027 08:00:00 AM","03/01/2027 09:00:00 AM",60,No,No
            """;

    private final RealServer server;
    private final ActivityId activity;
    private final SlotId slot;
    private final String code;
    private final Map<String, String> claim;

    RunningActivity(RealServer server) {
        this.server = server;
        activity = server.cast().activities().listed();
        slot = server.cast().learners().slots(activity).getFirst();
        TestClock.moveTo(NOW);
        code = server.cast().learners().code(activity);
        claim = claim();
        post("petrov", "/at/" + code, claim);
        post("petrov", "/transcript/external", ValidForms.of("/transcript/external"));
        loadReport();
    }

    private void loadReport() {
        var files = "/activities/" + activity + "/attendance/" + slot + "/files";
        var visit = server.visit("rahmani");
        var body = Multipart.of(Map.of("_csrf", visit.csrf()), "file", "report.csv", REPORT.getBytes(UTF_8));
        var uploaded = server.send(server.post(files, visit, Multipart.TYPE, body));
        post("rahmani", uploaded.location().replaceFirst(".*/activities", "/activities") + "/loading", Map.of());
    }

    private Map<String, String> claim() {
        var page =
                server.send(server.get("/at/" + code, server.visit("petrov"))).body();
        var form = new LinkedHashMap<String, String>();
        SHOWN.matcher(page).results().forEach(shown -> form.put("_shown", shown.group(1)));
        CHOICE.matcher(page).results().forEach(choice -> form.putIfAbsent(choice.group(1), choice.group(2)));
        return form;
    }

    private void post(String who, String path, Map<String, String> form) {
        var visit = server.visit(who);
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", visit.csrf());
        fields.put("_once", UUID.randomUUID().toString());
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = server.send(server.post(path, visit, "application/x-www-form-urlencoded", body.getBytes(UTF_8)));
        if (answer.status() != 302 && answer.status() != 200)
            throw new IllegalStateException(path + " answered " + answer.status() + "\n" + answer.body());
    }

    /** Whether a route is attacked at {@link #NOW}. */
    boolean needsSessionTime(String pattern) {
        return isUsedFor(pattern) || pattern.startsWith("/assessments/");
    }

    /** Whether a route is attacked with this activity. */
    boolean isUsedFor(String pattern) {
        return List.of(
                        "/attendance",
                        "/at/",
                        "/claims",
                        "/my-cme",
                        "/awards",
                        "/late",
                        "/certificates",
                        "/verify",
                        "/transcript",
                        "/evaluation")
                .stream()
                .anyMatch(pattern::contains);
    }

    /** The path of a route for this activity. */
    String path(String pattern) {
        return pattern.replace("{id}", activity.toString())
                .replace("{activity}", activity.toString())
                .replace("{slot}", slot.toString())
                .replace("{registration}", newest("registration"))
                .replace("{person}", newest("person"))
                .replace("{day}", TestActivities.DAY.toString())
                .replace("{session}", slot.toString())
                .replace("{code}", code)
                .replace("{file}", newest("meeting_file"))
                .replace("{row}", newest("meeting_row"))
                .replace("{presence}", newest("presence"))
                .replace("{claim}", newest("credit_claim"))
                .replace("{checkIn}", newest("late_check_in"))
                .replace("{late}", newest("late_claim"))
                .replace("{answer}", newest("form_answer"))
                .replace("{entry}", newest("past_credit"))
                .replace("{credit}", newest("external_credit"))
                .replace("{serial}", serial());
    }

    /** The form fields that a claim requires. */
    Map<String, String> form(String pattern) {
        return pattern.equals("/at/{code}") || pattern.startsWith("/claims") ? claim : Map.of();
    }

    private String newest(String table) {
        return server.jdbc()
                .sql("select id::text from " + table + " order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse("01a2057a-6963-7000-943a-c82a4f4d47e3");
    }

    private String serial() {
        return server.jdbc()
                .sql("select serial from certificate limit 1")
                .query(String.class)
                .optional()
                .orElse("ACDE-0123-4567-89FG-HJKM");
    }
}
