package org.baselinecme.delivery.learning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is announced of assessments, and how they were answered. */
@Service
@Transactional(readOnly = true)
public class Assessments {
    private final Standings standings;
    private final AssessmentRows rows;
    private final FormRows forms;
    private final JdbcClient jdbc;

    Assessments(Standings standings, AssessmentRows rows, FormRows forms, JdbcClient jdbc) {
        this.standings = standings;
        this.rows = rows;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    /** What learners are told of the assessment of a listed activity; empty where it has none that is complete. */
    @Anyone
    public Optional<Announcement> announced(String number) {
        return rows.listed(number)
                .filter(Overview::isComplete)
                .map(one -> new Announcement(
                        one.activity(),
                        one.items(),
                        one.terms().passMark() == null ? 0 : one.terms().passMark(),
                        one.terms().attempts(),
                        one.terms().baseline(),
                        one.terms().forCredit(),
                        AttemptPolicy.isAsking(one.stage())));
    }

    /** How learners answered before and after; {@link NotFound} out of reach. Without an assessment everything is zero. */
    @Needs(Duty.SEE_ACTIVITIES)
    public AssessmentResult resultOf(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        var overview = rows.of(activity).orElseThrow(NotFound::new);
        var handedIn = handedIn(activity);
        var versions = versions(activity);
        var items = new HashMap<UUID, List<Item>>();
        versions.forEach(form -> items.put(form, forms.items(form)));
        var before = sheets(handedIn, Occasion.BEFORE, items);
        var after = sheets(handedIn, Occasion.AFTER, items);
        var form = Reckoned.reported(versions, before, after);
        var reckoned = form == null ? null : new Reckoned(form, items.getOrDefault(form, List.of()), before, after);
        return new AssessmentResult(
                overview.terms().passMark(),
                before.size(),
                after.size(),
                passed(activity),
                reckoned == null ? 0 : reckoned.pairs(),
                reckoned == null ? 0 : reckoned.elsewhere(),
                reckoned == null ? Optional.empty() : reckoned.scores(),
                reckoned == null ? List.of() : reckoned.answered());
    }

    /** The same as a page. */
    @Needs(Duty.SEE_ACTIVITIES)
    FiguresPage figures(Me me, ActivityId activity) {
        return new FiguresPage(standings.seenBy(me, activity), resultOf(me, activity));
    }

    private List<UUID> versions(ActivityId activity) {
        return jdbc.sql("select id from form where activity = ? order by version desc")
                .param(activity.value())
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    private int passed(ActivityId activity) {
        return jdbc.sql("""
                        select count(distinct o.root) from assessment_sitting s join person_root o on o.person = s.person
                        where s.activity = ? and s.passed
                        """).param(activity.value()).query(Integer.class).single();
    }

    /** Baselines and first attempts, each with its answers. */
    private List<Handed> handedIn(ActivityId activity) {
        var found = new LinkedHashMap<UUID, Handed>();
        jdbc.sql("""
                        select s.id, s.form, s.occasion, o.root, a.question, a.answer from assessment_sitting s
                        join person_root o on o.person = s.person left join form_answer a on a.sitting = s.id
                        where s.activity = ? and s.attempt = 1 and s.submitted_at is not null order by s.id
                        """).param(activity.value()).query(row -> {
            var handed = new Handed(
                    row.getObject("root", UUID.class),
                    row.getObject("form", UUID.class),
                    Occasion.valueOf(row.getString("occasion")),
                    new HashMap<>());
            found.computeIfAbsent(row.getObject("id", UUID.class), id -> handed)
                    .typed()
                    .put("q-" + row.getString("question"), orEmpty(row.getString("answer")));
        });
        return List.copyOf(found.values());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<UUID, Reckoned.Sheet> sheets(
            List<Handed> handedIn, Occasion occasion, Map<UUID, List<Item>> items) {
        var sheets = new HashMap<UUID, Reckoned.Sheet>();
        for (var one : handedIn)
            if (one.occasion() == occasion)
                sheets.putIfAbsent(one.root(), one.sheet(items.getOrDefault(one.form(), List.of())));
        return sheets;
    }

    /** One time somebody handed in. */
    private record Handed(UUID root, UUID form, Occasion occasion, Map<String, String> typed) {
        Reckoned.Sheet sheet(List<Item> items) {
            var answers = new Answers(typed);
            var right = new boolean[items.size()];
            for (var at = 0; at < right.length; at++)
                right[at] = items.get(at).isRight(answers.to(items.get(at).question()));
            return new Reckoned.Sheet(form, right);
        }
    }
}
