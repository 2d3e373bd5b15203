package org.baselinecme.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.baselinecme.office.office.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the invented office before the first page is served: all of it or, if the process is killed, nothing. Everything
 * goes through the doors, as the person whose work it is, so demo data cannot break a rule.
 */
@Component
@Conditional(DemoWanted.class)
class DemoLoader implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private final Office office;
    private final DemoPeople people;
    private final DemoActivities activities;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    DemoLoader(
            Office office,
            DemoPeople people,
            DemoActivities activities,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.office = office;
        this.people = people;
        this.activities = activities;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!office.departments().isEmpty()) return;
        LOG.info("First start: the demo office moves in");
        transaction.executeWithoutResult(all -> load());
    }

    private void load() {
        var staff = people.moveIn(read("office", DemoOffice.class), read("clinicians", DemoOffice.Clinicians.class));
        activities.live(
                read("activities", DemoOffice.Activity[].class),
                read("independence", DemoOffice.Independence.class),
                read("program", DemoOffice.Program.class),
                staff);
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
