package org.baselinecme.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.AssessmentAttempts;
import org.baselinecme.delivery.learning.AssessmentAuthoring;
import org.baselinecme.delivery.learning.AssessmentOccasion;
import org.baselinecme.delivery.learning.ItemForm;
import org.baselinecme.delivery.learning.TermsForm;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Assessments of the invented office, and how the learners of the first activity answered before and after it ◇. */
@Component
@Conditional(DemoWanted.class)
class DemoAssessments {
    private static final long SEED = 20_261_125;
    private static final String ANSWERED = "antibiotics";
    /** The day of that activity. */
    private static final int HELD = 395;

    private static final int LEARNERS = 35;
    /** Points of percent between those who know most and least. */
    private static final int MUCH = 110;

    private static final int ONLY_BEFORE = 2;
    private static final int ONLY_AFTER = 1;
    private final AssessmentAuthoring authoring;
    private final AssessmentAttempts attempts;
    private final DemoRegistrations registrations;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DemoAssessments(
            AssessmentAuthoring authoring,
            AssessmentAttempts attempts,
            DemoRegistrations registrations,
            JdbcClient jdbc,
            JsonMapper json) {
        this.authoring = authoring;
        this.attempts = attempts;
        this.registrations = registrations;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        for (var told : read()) {
            steps.add(DemoStep.of(staff, told.daysAgo, 15, told.by, me -> write(me, ids.apply(told.activity), told)));
            if (told.activity.equals(ANSWERED)) answers(told, steps, staff, ids);
        }
        return steps;
    }

    private void answers(Assessed told, List<DemoStep> steps, Staff staff, Function<String, ActivityId> ids) {
        var learners = new ArrayList<Me>();
        steps.add(DemoStep.of(staff, HELD + 5, 16, "rahmani", me -> {
            learners.addAll(guests());
            learners.forEach(learner -> registrations.comes(learner, ids.apply(ANSWERED)));
        }));
        var chance = new Random(SEED);
        var skill = chance.doubles(LEARNERS).toArray();
        steps.add(DemoStep.of(staff, HELD, 7, "rahmani", me -> {
            for (var at = ONLY_AFTER; at < LEARNERS; at++)
                sit(learners.get(at), ids.apply(ANSWERED), AssessmentOccasion.BEFORE, told, skill[at], chance);
        }));
        steps.add(DemoStep.of(staff, HELD, 12, "rahmani", me -> {
            for (var at = 0; at < LEARNERS - ONLY_BEFORE; at++)
                sit(learners.get(at), ids.apply(ANSWERED), AssessmentOccasion.AFTER, told, skill[at], chance);
        }));
    }

    /** Clinicians without an account, who come as guests do. */
    private List<Me> guests() {
        return jdbc.sql("""
                        select p.id, p.name from v_person p where p.profession in ('PHYSICIAN', 'NURSE', 'PHARMACIST', 'PA')
                          and not exists (select from v_account a where a.person = p.id) order by p.id limit ?
                        """)
                .param(LEARNERS)
                .query((row, i) -> new Me(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        "auto",
                        List.of(Grant.self(Role.GUEST))))
                .list();
    }

    private void write(Me me, ActivityId activity, Assessed told) {
        var objectives = jdbc.sql("select id::text from v_activity_objective where activity = ? order by position")
                .param(activity.value())
                .query(String.class)
                .list();
        for (var item : told.items)
            authoring.add(
                    me,
                    activity,
                    new ItemForm(
                            item.kind,
                            item.wording,
                            item.options,
                            item.right,
                            item.feedback,
                            item.reference,
                            objectives.get(item.objective)));
        authoring.announce(me, activity, new TermsForm(1, told.passMark, told.attempts, true, true));
    }

    /** Once before; afterwards again until it is passed or given up. */
    private void sit(
            Me me, ActivityId activity, AssessmentOccasion occasion, Assessed told, double skill, Random chance) {
        attempts.begin(me, activity, occasion);
        attempts.submit(me, activity, occasion, answers(activity, told, item -> item.isRight(occasion, skill, chance)));
        if (occasion == AssessmentOccasion.BEFORE || skill < 0.1) return;
        attempts.begin(me, activity, occasion);
        attempts.submit(me, activity, occasion, answers(activity, told, item -> true));
    }

    private Answers answers(ActivityId activity, Assessed told, Predicate<Asked> right) {
        var fields = new HashMap<String, String>();
        var ids = jdbc.sql("""
                        select q.id::text from v_form_question q where q.activity = ? order by q.position
                        """).param(activity.value()).query(String.class).list();
        for (var at = 0; at < ids.size(); at++) {
            var item = told.items.get(at);
            fields.put("q-" + ids.get(at), right.test(item) ? item.rightAnswer() : item.wrongAnswer());
        }
        return Answers.of(fields);
    }

    private List<Assessed> read() {
        try (var in = new ClassPathResource("demo/assessments.json").getInputStream()) {
            return List.of(json.readValue(in, Assessed[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Assessed(String activity, String by, int daysAgo, String passMark, String attempts, List<Asked> items) {}

    /**
     * An item, and how many percent answer it right.
     *
     * @param objective which of the activity's, from 0
     */
    record Asked(
            ItemForm.Choice kind,
            String wording,
            List<String> options,
            List<String> right,
            String feedback,
            String reference,
            int objective,
            int before,
            int after) {
        /** Who knows more is right more often; where as many are right after as before, it misleads those who know. */
        boolean isRight(AssessmentOccasion occasion, double skill, Random chance) {
            var share = occasion == AssessmentOccasion.BEFORE ? before : after;
            var knows = before == after ? 0.5 - skill : skill - 0.5;
            var all = share >= 100 || share == 0;
            return chance.nextDouble() * 100 < share + (all ? 0 : MUCH * knows);
        }

        String rightAnswer() {
            return right.stream().map(at -> options.get(Integer.parseInt(at))).collect(Collectors.joining("\n"));
        }

        String wrongAnswer() {
            return options.stream()
                    .filter(option -> !right.contains(Integer.toString(options.indexOf(option))))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
