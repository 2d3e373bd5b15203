package org.baselinecme.office.office;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The provider and its departments. */
@Service
@Transactional(readOnly = true)
public class Office {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Remembered<Provider> provider;
    private final Remembered<List<Department>> departments;

    Office(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.provider = new Remembered<>(clock);
        this.departments = new Remembered<>(clock);
    }

    /** How this page says its moments: in the office's zone, as of now. */
    @Anyone
    public Moments moments() {
        return new Moments(provider().zone(), clock.instant());
    }

    /** The provider; a nameless one before the office is set up. */
    @Anyone
    public Provider provider() {
        return provider.or(this::readProvider);
    }

    private Provider readProvider() {
        return jdbc.sql("select name, short_name, zone, umbrella, synthetic from provider")
                .query((row, i) -> new Provider(
                        row.getString("name"),
                        row.getString("short_name"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("umbrella"),
                        row.getBoolean("synthetic")))
                .optional()
                .orElse(Provider.UNNAMED);
    }

    /** All departments, by name. */
    @Anyone
    public List<Department> departments() {
        return departments.or(this::readDepartments);
    }

    private List<Department> readDepartments() {
        return jdbc.sql("select id, code, name from department order by name")
                .query((row, i) -> new Department(
                        new DepartmentId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name")))
                .list();
    }

    /** Names the provider, or names it anew. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void name(Me me, Provider provider) {
        jdbc.sql("""
                        insert into provider (name, short_name, zone, umbrella, synthetic) values (?, ?, ?, ?, ?)
                        on conflict (one) do update set name = excluded.name, short_name = excluded.short_name,
                          zone = excluded.zone, umbrella = excluded.umbrella, synthetic = excluded.synthetic
                        """)
                .params(
                        provider.name(),
                        provider.shortName(),
                        provider.zone().getId(),
                        provider.umbrella(),
                        provider.synthetic())
                .update();
        this.provider.forget();
        events.publishEvent(new ProviderNamed(provider.name(), me.person(), clock.instant()));
    }

    /** Opens a department. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public DepartmentId openDepartment(Me me, String code, String name) {
        var id = DepartmentId.next();
        jdbc.sql("insert into department (id, code, name) values (?, ?, ?)")
                .params(id.value(), code, name)
                .update();
        departments.forget();
        events.publishEvent(new DepartmentOpened(id, name, me.person(), clock.instant()));
        return id;
    }
}
