package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.TestOffice;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.office.credentials.RegistryAdoption;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.jobs.TestJobs;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the NPI registry do: people with numbers, files in the folder, and decisions of the director. */
final class NppesBench {
    static final AtomicInteger NUMBERS = new AtomicInteger(500);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private TestOffice cast;

    @Autowired
    NppesFiles files;

    @Autowired
    DifferencePages pages;

    @Autowired
    RegistryDifferences differences;

    @Autowired
    CredentialSpellings spellings;

    @Autowired
    RegistryAdoption adoption;

    @Autowired
    People people;

    /** A bench on the application of a test. */
    static NppesBench in(ApplicationContext context, TestOffice cast) {
        var bench = context.getAutowireCapableBeanFactory().createBean(NppesBench.class);
        bench.cast = cast;
        return bench;
    }

    static String npi() {
        var nine = "1%08d".formatted(77_000_000 + NUMBERS.incrementAndGet());
        for (var digit = 0; digit < 10; digit++) if (Npi.isValid(nine + digit)) return nine + digit;
        throw new IllegalStateException();
    }

    PersonId person(String name, String credentials, String npi) {
        var person = cast.as(
                cast.okafor(),
                me -> people.register(
                        me,
                        new Registration(
                                name, Registration.sortName(name), credentials, "PHYSICIAN", null, null, null)));
        if (!npi.isEmpty()) cast.let(cast.okafor(), me -> adoption.npi(me, person, npi));
        return person;
    }

    UUID compared(String state, String... rows) {
        var name = TestNppes.drop(UUID.randomUUID() + ".zip", rows);
        var job = cast.as(cast.okafor(), me -> files.compare(me, name, state));
        var file = file(job);
        TestJobs.run(context, file);
        return file;
    }

    UUID file(JobId job) {
        return jdbc.sql("select subject from job where id = ?")
                .param(job.value())
                .query(UUID.class)
                .single();
    }

    List<DifferencePages.Row> open(PersonId person) {
        var rows = new ArrayList<DifferencePages.Row>();
        cast.as(cast.okafor(), me -> pages.page(me, false)).groups().stream()
                .filter(group -> group.person().equals(person))
                .forEach(group -> rows.addAll(group.rows()));
        return rows;
    }

    List<String> topics(PersonId person) {
        return open(person).stream().map(DifferencePages.Row::topic).toList();
    }

    void decide(PersonId person, String topic, DifferenceDecision decision, String name) {
        var row = open(person).stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        cast.let(cast.okafor(), me -> differences.decide(me, row.id(), decision, name));
    }

    String field(PersonId person, String column) {
        return jdbc.sql("select coalesce(" + column + ", '') from v_person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    String number(PersonId person) {
        return jdbc.sql("select coalesce(max(npi), '') from v_npi where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    static void refuses(String objection, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refused -> assertThat(refused.isFor(objection)).isTrue());
    }
}
