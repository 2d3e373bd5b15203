package org.baselinecme.office.people;

import java.util.List;
import org.baselinecme.platform.lookup.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search for people over another database, for who asks what it costs. */
public final class PeopleSearches {
    private PeopleSearches() {}

    public static SearchSource of(JdbcClient jdbc) {
        return new PeopleSearch(jdbc, List.of());
    }
}
