package org.baselinecme.delivery.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormRepository extends Repository<Form, UUID> {
    Form save(Form form);

    void flush();

    @Query("select f from Form f left join fetch f.questions where f.id = :id")
    Optional<Form> findWithQuestions(UUID id);

    @Query("""
            select f from Form f left join fetch f.questions where f.purpose = ASSESSMENT and f.activity = :activity
              and f.version = (select max(o.version) from Form o where o.purpose = ASSESSMENT and o.activity = :activity)
            """)
    Optional<Form> findNewestOf(ActivityId activity);

    @Query("""
            select f from Form f left join fetch f.questions where f.purpose = EVALUATION
              and f.version = (select max(o.version) from Form o where o.purpose = EVALUATION)
            """)
    Optional<Form> findNewestEvaluation();

    @Query("""
            select f from Form f left join fetch f.questions where f.purpose = ASSESSMENT and f.activity = :activity
            order by f.version desc
            """)
    List<Form> findAllOf(ActivityId activity);

    /** The versions that ask one of these questions, the newest first. */
    @Query("""
            select f from Form f left join fetch f.questions
            where f.id in (select q.form.id from FormQuestion q where q.id in :questions) order by f.version desc
            """)
    List<Form> findAllWith(Collection<UUID> questions);

    @NativeQuery("""
            select exists (select from assessment_sitting s where s.form = :form)
              or exists (select from form_answer a join form_question q on q.id = a.question where q.form = :form)
            """)
    boolean isUsed(UUID form);

    /** Questions change places in several statements: their order is checked when the transaction commits. */
    @Modifying
    @NativeQuery("set constraints form_question_form_position_key deferred")
    void deferOrder();
}
